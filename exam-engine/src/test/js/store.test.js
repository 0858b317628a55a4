import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textStore } from '../../main/webapp/js/store.js';

function storage() {
  const kept = new Map();
  return {
    kept,
    getItem: (name) => (kept.has(name) ? kept.get(name) : null),
    setItem: (name, text) => kept.set(name, text),
    removeItem: (name) => kept.delete(name),
  };
}

const answer = (position, revision) => ({ position, revision, choices: ['A'], at: 0 });

test('keeps the newest answer of each question', async () => {
  const store = textStore(storage());
  await store.put('s1', answer(1, 1));
  await store.put('s1', answer(1, 2));
  await store.put('s1', answer(2, 1));
  assert.deepEqual((await store.all('s1')).map(({ position, revision }) => [position, revision]), [[1, 2], [2, 1]]);
});

test('does not drop what has been answered anew since', async () => {
  const store = textStore(storage());
  await store.put('s1', answer(1, 2));
  await store.drop('s1', 1, 1);
  assert.equal((await store.all('s1')).length, 1);
});

test('leaves nothing of a sitting behind when all is acknowledged, and touches no other', async () => {
  const device = storage();
  const store = textStore(device);
  await store.put('s1', answer(1, 1));
  await store.put('s2', answer(1, 1));
  await store.drop('s1', 1, 1);
  assert.deepEqual([...device.kept.keys()], ['exam-outbox:s2']);
});
