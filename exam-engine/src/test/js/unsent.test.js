import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { advice, isOver, unsentFile } from '../../main/webapp/js/unsent.js';

const KEY = Buffer.from('0123456789abcdef0123456789abcdef').toString('base64url');
const AT = Date.parse('2026-11-21T02:31:07.000Z');

const kept = (position, choices, lease = 3, key = KEY) => ({ sitting: 's1', exam: 'x', account: 'a', position, choices, revision: 2, at: AT - 60000 * position, lease, key });

test('the file holds the answers by position and is signed with the key of the page', async () => {
  const file = await unsentFile([kept(12, []), kept(2, ['A', 'C'])], AT);

  const lines = ['examengine-unsent-answers/1', 's1', '3', '2026-11-21T02:31:07.000Z', '2|2|AC|2026-11-21T02:29:07.000Z', '12|2||2026-11-21T02:19:07.000Z'];
  assert.deepEqual(file, {
    format: 'examengine-unsent-answers/1', sitting: 's1', lease: 3, exportedAt: '2026-11-21T02:31:07.000Z',
    answers: [
      { position: 2, choices: ['A', 'C'], revision: 2, typedAt: '2026-11-21T02:29:07.000Z' },
      { position: 12, choices: [], revision: 2, typedAt: '2026-11-21T02:19:07.000Z' },
    ],
    mac: createHmac('sha256', Buffer.from(KEY, 'base64url')).update(lines.join('\n')).digest('base64url'),
  });
  assert.equal(file.mac, 'chec07kuQO771h9W061wz_UP7la8d8afg0c3UXMCHSo');
});

test('without a key the file proves nothing and says so', async () => {
  assert.equal((await unsentFile([kept(1, ['A'], 3, null)], AT)).mac, '');
});

const DAY = 86400000;
const serverTime = new Date(AT).toISOString();

test('what was chosen lately by the server\'s time is kept, be the device\'s clock 40 days ahead', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: AT + 40 * DAY });
  assert.equal(isOver(kept(1, ['A']), { id: 's2', serverTime }), false);
});

test('what is older than 30 days by the server\'s time is over', () => {
  assert.equal(isOver({ ...kept(1, ['A']), at: AT - 31 * DAY }, { id: 's2', serverTime }), true);
});

test('nothing expires while the server\'s time is not known', () => {
  assert.equal(isOver({ ...kept(1, ['A']), at: 0 }, {}), false);
});

test('what the server has of the same page is over, what it has of an earlier choice is not', () => {
  const has = (revision) => ({ id: 's1', serverTime, answers: [{ position: 1, choices: ['B'], revision, lease: 3 }] });
  assert.equal(isOver(kept(1, ['A']), has(2)), true);
  assert.equal(isOver(kept(1, ['A']), has(1)), false);
});

test('of what is in this window only it is said that it goes with it', () => {
  assert.match(advice([kept(1, ['A'])]), /仍保存在本机/);
  assert.match(advice([kept(1, ['A']), { ...kept(2, ['A']), stored: false }]), /仅存于本窗口，关闭或刷新即丢失/);
});
