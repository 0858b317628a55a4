import assert from 'node:assert/strict';
import { test } from 'node:test';
import { either, textStore } from '../../main/webapp/js/store.js';

function storage() {
  const kept = new Map();
  return {
    kept,
    getItem: (name) => (kept.has(name) ? kept.get(name) : null),
    setItem: (name, text) => kept.set(name, text),
    removeItem: (name) => kept.delete(name),
  };
}

const answer = (position, revision, sitting = 's1') => ({ sitting, position, revision, choices: ['A'], at: 0 });

test('keeps the newest answer of each question', async () => {
  const store = textStore(storage());
  await store.put(answer(1, 1));
  await store.put(answer(1, 2));
  await store.put(answer(2, 1));
  assert.deepEqual((await store.all()).map(({ position, revision }) => [position, revision]), [[1, 2], [2, 1]]);
});

test('does not drop what has been answered anew since', async () => {
  const store = textStore(storage());
  await store.put(answer(1, 2));
  await store.drop(answer(1, 1));
  assert.equal((await store.all()).length, 1);
});

test('leaves nothing behind when all is acknowledged, and touches no other sitting', async () => {
  const device = storage();
  const store = textStore(device);
  await store.put(answer(1, 1));
  await store.put(answer(1, 1, 's2'));
  await store.drop(answer(1, 1));
  assert.deepEqual((await store.all()).map(({ sitting }) => sitting), ['s2']);
  await store.drop(answer(1, 1, 's2'));
  assert.equal(device.kept.size, 0);
});

const broken = { all: async () => { throw new Error(); }, put: async () => { throw new Error(); }, drop: async () => { throw new Error(); } };

test('where the first fails the second takes the answer, and gives it up with it', async () => {
  const second = textStore(storage());
  const store = either(broken, second);
  await store.put(answer(1, 1));
  assert.deepEqual(await store.all(), [answer(1, 1)]);
  await store.drop(answer(1, 1));
  assert.deepEqual(await store.all(), []);
});

test('what either holds counts, whichever took it', async () => {
  const [first, second] = [textStore(storage()), textStore(storage())];
  await first.put(answer(1, 2));
  await second.put(answer(2, 1));
  assert.deepEqual((await either(first, second).all()).map(({ position }) => position), [1, 2]);
});

test('a device that takes nothing says so', async () => {
  await assert.rejects(either(broken, broken).put(answer(1, 1)));
});
