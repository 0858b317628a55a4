import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awaited, either, openStore, remembered, textStore } from '../../main/webapp/js/store.js';

function storage() {
  const kept = new Map();
  return {
    kept,
    getItem: (name) => (kept.has(name) ? kept.get(name) : null),
    setItem: (name, text) => kept.set(name, text),
    removeItem: (name) => kept.delete(name),
  };
}

const answer = (position, revision, sitting = 's1', lease = 3) => ({ sitting, position, revision, lease, choices: ['A'], at: 0 });

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

test('keeps what each page left of a question, and drops only what is meant', async () => {
  const store = textStore(storage());
  await store.put(answer(1, 7));
  await store.put(answer(1, 2, 's1', 4));
  assert.deepEqual((await store.all()).map(({ lease, revision }) => [lease, revision]), [[3, 7], [4, 2]]);
  await store.drop(answer(1, 2, 's1', 4));
  assert.deepEqual((await store.all()).map(({ lease }) => lease), [3]);
});

const broken = { all: async () => { throw new Error(); }, put: async () => { throw new Error(); }, drop: async () => { throw new Error(); } };

test('where the first fails the second takes the answer, and gives it up with it', async () => {
  const second = textStore(storage());
  const store = either(broken, second);
  await store.put(answer(1, 1));
  assert.deepEqual([...await store.all()], [answer(1, 1)]);
  await store.drop(answer(1, 1));
  assert.deepEqual([...await store.all()], []);
});

test('a part that cannot be read does not hide the other, nor itself', async () => {
  const whole = textStore(storage());
  await whole.put(answer(1, 1));
  const found = await either(broken, whole).all();
  assert.deepEqual([...found], [answer(1, 1)]);
  assert.equal(found.incomplete, true);
  assert.equal((await either(whole, textStore(storage())).all()).incomplete, false);
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

test('a part that is slow to open is not taken for empty, and takes answers once it is there', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const slow = textStore(storage());
  await slow.put(answer(1, 1));
  let open;
  const store = either(awaited(new Promise((resolve) => { open = () => resolve(slow); })), textStore(storage()));
  const early = store.all();
  t.mock.timers.tick(2000);
  assert.equal((await early).incomplete, true);

  open();
  const found = await store.all();
  assert.deepEqual([...found], [answer(1, 1)]);
  assert.equal(found.incomplete, false);
});

test('a part that does not open at all is empty, and the other takes the answer', async () => {
  const store = either(awaited(Promise.reject(new Error())), textStore(storage()));
  await store.put(answer(1, 1));
  const found = await store.all();
  assert.deepEqual([...found], [answer(1, 1)]);
  assert.equal(found.incomplete, false);
});

/** A device that takes nothing while `full`, and tells what it has. */
function device() {
  const store = textStore(storage());
  const full = { ...store, full: true, put: (kept) => (full.full ? Promise.reject(new Error()) : store.put(kept)) };
  return full;
}
const found = async (store) => (await store.all()).map(({ revision, stored }) => [revision, stored]);

test('what the device does not take is told as refused, and found all the same as not stored', async () => {
  const store = remembered(device());
  await assert.rejects(store.put(answer(1, 1)));
  assert.deepEqual(await found(store), [[1, false]]);
});

test('a newer choice takes the place of the one in this window, an older one does not', async () => {
  const store = remembered(device());
  await assert.rejects(store.put(answer(1, 2)));
  await assert.rejects(store.put(answer(1, 3)));
  await assert.rejects(store.put(answer(1, 1)));
  assert.deepEqual(await found(store), [[3, false]]);
});

test('once the device takes the answer it is no longer in this window only', async () => {
  const below = device();
  const store = remembered(below);
  await assert.rejects(store.put(answer(1, 1)));
  below.full = false;
  await store.put(answer(1, 2));
  assert.deepEqual(await found(store), [[2, undefined]]);
});

test('what is dropped is forgotten in this window, unless it has been answered anew since', async () => {
  const store = remembered(device());
  await assert.rejects(store.put(answer(1, 2)));
  await store.drop(answer(1, 1));
  assert.deepEqual(await found(store), [[2, false]]);
  await store.drop(answer(1, 2));
  assert.deepEqual(await found(store), []);
});

test('of what this window and the device hold of one question the newer counts', async () => {
  const below = textStore(storage());
  const store = remembered({ ...below, put: () => Promise.reject(new Error()) });
  await assert.rejects(store.put(answer(1, 1)));
  await below.put(answer(1, 2));
  assert.deepEqual(await found(store), [[2, undefined]]);
});

test('something would go with this window as long as the device has not taken it', async () => {
  const store = remembered(device());
  assert.equal(store.isVolatile(), false);
  await assert.rejects(store.put(answer(1, 1)));
  assert.equal(store.isVolatile(), true);
  await store.drop(answer(1, 1));
  assert.equal(store.isVolatile(), false);
});

test('a browser that keeps nothing opens the paper all the same, and says of each answer that it was not kept', async () => {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get() { throw new Error('denied'); } });
  const store = await openStore();
  assert.equal((await store.all()).length, 0);
  await assert.rejects(store.put(answer(1, 1)));
  delete globalThis.localStorage;
});
