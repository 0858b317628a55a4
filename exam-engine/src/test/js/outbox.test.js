import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backOff } from '../../main/webapp/js/outbox.js';
import { HandClock, MapStore, Server, left, openPage, settle } from './bench.js';

test('an answer is on the device before it is sent and leaves it when acknowledged', async () => {
  const { outbox, store, server } = await openPage();
  const order = [];
  const put = store.put.bind(store);
  store.put = async (kept) => { await put(kept); order.push('stored'); };
  const save = server.save.bind(server);
  server.save = (answer) => { order.push('sent'); return save(answer); };

  outbox.choose(1, ['B']);
  await settle();

  assert.deepEqual(order, ['stored', 'sent']);
  assert.equal(store.kept.size, 0);
  assert.equal(outbox.savedCount(), 1);
  assert.equal(outbox.last.receipt, 'r1-1');
});

test('an edit takes the question out of the saved ones at once', async () => {
  const { outbox, server } = await openPage({ answers: [{ position: 1, choices: ['A'], revision: 4 }] });
  assert.equal(outbox.savedCount(), 1);
  server.held = [];

  outbox.choose(1, ['C']);
  await settle();

  assert.equal(outbox.savedCount(), 0);
  assert.deepEqual(outbox.choices(1), ['C']);
  server.release();
  await settle();
  assert.equal(outbox.savedCount(), 1);
});

test('revisions go on from what the server knows', async () => {
  const { outbox, server } = await openPage({ answers: [{ position: 1, choices: ['A'], revision: 4 }] });

  outbox.choose(1, ['B']);
  await settle();

  assert.deepEqual(server.answers.get(1), { choices: ['B'], revision: 5 });
});

test('only one request per question is under way, and the newest choice follows it', async () => {
  const { outbox, server } = await openPage();
  server.held = [];
  outbox.choose(1, ['A']);
  await settle();
  outbox.choose(1, ['B']);
  outbox.choose(1, ['C']);
  await settle();
  assert.equal(server.requests.length, 1);

  server.release();
  await settle();

  assert.deepEqual(server.requests.map(({ choices }) => choices[0]), ['A', 'C']);
  assert.deepEqual(server.answers.get(1), { choices: ['C'], revision: 3 });
  assert.equal(outbox.waiting.size, 0);
});

test('an acknowledgement of an older revision does not forget the newer choice', async () => {
  const { outbox, server, store } = await openPage();
  server.held = [];
  outbox.choose(1, ['A']);
  await settle();
  outbox.choose(1, ['B']);
  await settle();
  const release = server.held;
  server.held = [];
  release.forEach((resolve) => resolve());
  await settle();

  assert.deepEqual(store.at(1)[0].choices, ['B']);
  assert.equal(outbox.waiting.get(1).revision, 2);
});

test('without network everything waits, tries again by itself and goes out in one request', async () => {
  const { outbox, server, store, clock } = await openPage();
  server.reachable = false;
  outbox.choose(1, ['A']);
  await settle();
  outbox.choose(2, ['B']);
  outbox.choose(3, ['C']);
  await settle();
  assert.equal(store.kept.size, 3);
  assert.deepEqual(outbox.trouble, { busy: false, since: 0 });

  server.reachable = true;
  await clock.pass(1000);

  assert.deepEqual(server.requests.at(-1).batch, [1, 2, 3]);
  assert.equal(outbox.waiting.size, 0);
  assert.equal(store.kept.size, 0);
  assert.equal(outbox.trouble, null);
});

test('the pause between tries grows to fifteen seconds and varies by half', () => {
  assert.equal(backOff(0, 0), 250);
  assert.equal(backOff(0, 1), 500);
  assert.equal(backOff(3, 1), 4000);
  assert.equal(backOff(30, 0), 7500);
  assert.equal(backOff(30, 1), 15000);
});

test('tries stay sparse while the network is away, whatever the candidate clicks', async () => {
  const { outbox, server, clock } = await openPage();
  server.reachable = false;
  for (let second = 0; second < 60; second++) {
    outbox.choose(1 + (second % 10), ['A']);
    await clock.pass(1000);
  }
  assert.ok(server.requests.length <= 12, `${server.requests.length} requests`);
});

test('a pause the server asks for is kept', async () => {
  const { outbox, server, clock } = await openPage();
  server.next = [{ kind: 'unreachable', retryAfter: 20 }];
  outbox.choose(1, ['A']);
  await clock.pass(19000);
  assert.equal(server.requests.length, 1);
  await clock.pass(2000);
  assert.equal(server.requests.length, 2);
});

test('a server that cannot save is told from a network that is away, and its pause outlasts a heartbeat', async () => {
  const { outbox, server, clock } = await openPage();
  server.next = [{ kind: 'unreachable', busy: true, retryAfter: 20 }];
  outbox.choose(1, ['A']);
  await clock.pass(5000);
  outbox.reached();
  await clock.pass(10000);

  assert.deepEqual(outbox.trouble, { busy: true, since: 0 });
  assert.equal(server.requests.length, 1);
  await clock.pass(6000);
  assert.equal(outbox.trouble, null);
  assert.equal(outbox.waiting.size, 0);
});

test('a heartbeat that gets through is worth a try at once, but only the answer itself ends the trouble', async () => {
  const { outbox, server, clock } = await openPage();
  server.reachable = false;
  outbox.choose(1, ['A']);
  await clock.pass(60000);
  const tried = server.requests.length;

  outbox.reached();
  await settle();

  assert.equal(server.requests.length, tried + 1);
  assert.deepEqual(outbox.trouble, { busy: false, since: 0 });
});

test('while nothing waits a heartbeat ends the trouble it met', async () => {
  const { outbox } = await openPage();
  outbox.lost({ busy: true });
  outbox.reached();
  assert.equal(outbox.trouble, null);
});

test('what a failing device did not take is written again with the next failed try', async () => {
  const { outbox, server, store, clock } = await openPage();
  server.reachable = false;
  store.full = true;
  outbox.choose(1, ['A']);
  await settle();
  assert.equal(store.kept.size, 0);

  store.full = false;
  await clock.pass(2000);

  assert.equal(outbox.waiting.get(1).stored, true);
  assert.deepEqual([...store.kept.values()], [{ sitting: 's1', position: 1, choices: ['A'], revision: 1, at: 0, lease: 3 }]);
});

test('an answer acknowledged while it was being written again does not stay behind', async () => {
  const { outbox, server, store, clock } = await openPage();
  server.reachable = false;
  store.full = true;
  outbox.choose(1, ['A']);
  await settle();
  let write;
  const put = store.put.bind(store);
  store.put = (kept) => new Promise((resolve) => { write = () => { put(kept).then(resolve); }; });
  await clock.pass(1000);
  store.full = false;
  server.reachable = true;
  outbox.wake();
  await settle();
  assert.equal(outbox.waiting.size, 0);

  write();
  await settle();

  assert.equal(store.kept.size, 0);
});

test('waking tries at once', async () => {
  const { outbox, server, clock } = await openPage();
  server.reachable = false;
  outbox.choose(1, ['A']);
  await clock.pass(30000);
  server.reachable = true;

  outbox.wake();
  await settle();

  assert.equal(outbox.waiting.size, 0);
});

test('an unsent answer survives a reload and wins over the older one of the server', async () => {
  const store = new MapStore();
  const away = new Server();
  away.reachable = false;
  const before = await openPage({ store, server: away, answers: [{ position: 1, choices: ['A'], revision: 1 }] });
  before.outbox.choose(1, ['D']);
  await settle();

  const after = await openPage({ store, answers: [{ position: 1, choices: ['A'], revision: 1 }] });

  assert.deepEqual(after.outbox.choices(1), ['D']);
  assert.deepEqual(after.server.answers.get(1), { choices: ['D'], revision: 2 });
  assert.equal(store.kept.size, 0);
});

test('what the server already has, or has newer, is forgotten at the reload', async () => {
  const store = new MapStore(left(1, ['A'], 2, 3), left(2, ['B'], 3, 3));

  const { outbox, server } = await openPage({
    store, answers: [{ position: 1, choices: ['A'], revision: 2, lease: 3 }, { position: 2, choices: ['C'], revision: 9, lease: 3 }],
  });

  assert.equal(server.requests.length, 0);
  assert.equal(store.kept.size, 0);
  assert.deepEqual(outbox.choices(2), ['C']);
});

// PC 1 went offline at position 3 with lease 3, PC 2 took over with lease 4, and PC 1 takes over again with lease 5.
for (const revision of [7, 3, 1]) {
  test(`what PC 1 left under revision ${revision} does not replace what PC 2 has saved under revision 3`, async () => {
    const store = new MapStore(left(3, ['B'], revision, 3));
    const { outbox, server } = await openPage({ store, lease: 5, answers: [{ position: 3, choices: ['D'], revision: 3, lease: 4 }] });

    assert.deepEqual(outbox.choices(3), ['D']);
    assert.equal(server.requests.length, 0);
    assert.deepEqual(outbox.older.get(3).choices, ['B']);
    assert.deepEqual(store.at(3).map(({ choices }) => choices), [['B']]);
  });
}

const rivalled = () => openPage({
  store: new MapStore(left(3, ['B'], 7, 3)), lease: 5, answers: [{ position: 3, choices: ['D'], revision: 3, lease: 4 }],
});

test('an older choice counts once the candidate says so', async () => {
  const { outbox, server, store } = await rivalled();
  server.answers.set(3, { choices: ['D'], revision: 3 });

  outbox.decide(3, true);
  await settle();

  assert.deepEqual(server.answers.get(3), { choices: ['B'], revision: 4 });
  assert.equal(store.kept.size, 0);
  assert.equal(outbox.older.size, 0);
});

test('an older choice is forgotten once the candidate says so', async () => {
  const { outbox, server, store } = await rivalled();

  outbox.decide(3, false);
  await settle();

  assert.equal(server.requests.length, 0);
  assert.equal(store.kept.size, 0);
  assert.equal(outbox.older.size, 0);
});

test('the same choice of an older page is no question to anybody', async () => {
  const { outbox, store } = await openPage({
    store: new MapStore(left(3, ['B'], 7, 3)), lease: 5, answers: [{ position: 3, choices: ['B'], revision: 3, lease: 4 }],
  });
  assert.equal(outbox.older.size, 0);
  assert.equal(store.kept.size, 0);
});

test('a page takes along what an earlier one left where nobody has answered since', async () => {
  const store = new MapStore(left(1, ['B'], 7, 3), left(2, ['C'], 2, 3));
  const { server } = await openPage({ store, lease: 5, answers: [{ position: 1, choices: ['A'], revision: 6, lease: 2 }] });

  assert.deepEqual(server.answers.get(1), { choices: ['B'], revision: 7 });
  assert.deepEqual(server.answers.get(2), { choices: ['C'], revision: 2 });
  assert.equal(store.kept.size, 0);
});

test('of two pages on one device neither writes over what the other left', async () => {
  const store = new MapStore();
  const server = new Server();
  server.reachable = false;
  const older = await openPage({ store, server, lease: 3 });
  const newer = await openPage({ store, server, lease: 4 });
  newer.outbox.choose(1, ['D']);
  await settle();
  older.outbox.choose(1, ['B']);
  await settle();
  assert.deepEqual(store.at(1).map(({ choices }) => choices), [['B'], ['D']]);

  const next = await openPage({ store, lease: 5 });

  assert.deepEqual(next.server.answers.get(1).choices, ['D']);
  assert.deepEqual(next.outbox.older.get(1).choices, ['B']);
  assert.deepEqual(store.at(1).map(({ choices }) => choices), [['B']]);
});

test('what a page took along and the candidate changed there is not asked about again', async () => {
  const server = new Server();
  server.reachable = false;
  const { outbox, store } = await openPage({ store: new MapStore(left(1, ['B'], 7, 3)), server, lease: 5 });

  outbox.choose(1, ['D']);
  await settle();

  assert.deepEqual(store.at(1).map(({ choices, lease }) => [choices, lease]), [[['D'], 5]]);
});

test('a device that is slow to tell is asked until it does, and what it holds goes out', async () => {
  const store = new MapStore(left(1, ['B'], 2, 3));
  store.mute = true;
  const { outbox, server, clock } = await openPage({ store, answers: [{ position: 1, choices: ['A'], revision: 1, lease: 3 }] });
  assert.equal(outbox.unread, true);
  await clock.pass(30000);

  store.mute = false;
  await clock.pass(5000);

  assert.equal(outbox.unread, false);
  assert.deepEqual(server.answers.get(1), { choices: ['B'], revision: 2 });
  assert.equal(store.kept.size, 0);
});

test('a choice made before the device told is newer than what it holds of the same page', async () => {
  const store = new MapStore(left(1, ['B'], 6, 3));
  store.mute = true;
  const { outbox, server, clock } = await openPage({ store, answers: [{ position: 1, choices: ['A'], revision: 4, lease: 3 }] });
  server.reachable = false;
  outbox.choose(1, ['D']);
  await settle();

  store.mute = false;
  server.reachable = true;
  await clock.pass(60000);

  assert.deepEqual(server.answers.get(1).choices, ['D']);
  assert.equal(store.kept.size, 0);
  assert.equal(outbox.older.size, 0);
});

test('what a device tells in part is sent, and the rest is still asked for', async () => {
  const store = new MapStore(left(1, ['B'], 2, 3));
  const all = store.all.bind(store);
  store.all = async () => Object.assign(await all(), { incomplete: true });
  const { outbox, server, clock } = await openPage({ store });
  assert.deepEqual(server.answers.get(1), { choices: ['B'], revision: 2 });
  assert.equal(outbox.unread, true);

  store.all = all;
  await clock.pass(5000);
  assert.equal(outbox.unread, false);
});

test('after a stale revision the last choice goes out under a higher number', async () => {
  const { outbox, server } = await openPage();
  server.answers.set(1, { choices: ['A'], revision: 7 });

  outbox.choose(1, ['B']);
  await settle();

  assert.deepEqual(server.answers.get(1), { choices: ['B'], revision: 8 });
  assert.equal(outbox.waiting.size, 0);
});

test('a batch tells of each answer what became of it', async () => {
  const { outbox, server, clock } = await openPage();
  server.answers.set(2, { choices: ['A'], revision: 5 });
  server.reachable = false;
  outbox.choose(1, ['A']);
  await settle();
  outbox.choose(2, ['B']);
  server.reachable = true;
  await clock.pass(1000);

  assert.deepEqual(server.answers.get(2), { choices: ['B'], revision: 6 });
  assert.equal(outbox.waiting.size, 0);
});

for (const code of ['superseded', 'sitting-closed', 'sitting-suspended', 'not-signed-in']) {
  test(`${code} stops every answer and keeps them all`, async () => {
    const { outbox, server, store, clock } = await openPage();
    server.next = [{ kind: 'refused', code, problem: {} }];
    outbox.choose(1, ['A']);
    await settle();
    outbox.choose(2, ['B']);
    await clock.pass(60000);

    assert.equal(outbox.blocked, code);
    assert.equal(server.requests.length, 1);
    assert.deepEqual([...store.kept.values()].map(({ position }) => position), [1, 2]);
  });
}

test('what waited goes out when the reason to stop is gone', async () => {
  const { outbox, server } = await openPage();
  outbox.block('sitting-suspended');
  outbox.choose(1, ['A']);
  await settle();
  assert.equal(server.requests.length, 0);

  outbox.unblock();
  await settle();

  assert.equal(outbox.waiting.size, 0);
});

test('an answer the server will never take is told, kept and does not hold up the others', async () => {
  const { outbox, server } = await openPage();
  server.neverTakes.add(1);
  outbox.choose(1, ['Z']);
  outbox.choose(2, ['A']);
  await settle();

  assert.equal(outbox.waiting.size, 1);
  assert.equal(outbox.underWay().length, 0);
  await outbox.settled();
  server.neverTakes.clear();
  outbox.choose(1, ['A']);
  await settle();
  assert.equal(outbox.waiting.size, 0);
});

test('clearing an answer is saved like any other and no longer counts as answered', async () => {
  const { outbox, server } = await openPage({ answers: [{ position: 1, choices: ['A'], revision: 1 }] });

  outbox.choose(1, []);
  await settle();

  assert.deepEqual(server.answers.get(1), { choices: [], revision: 2 });
  assert.equal(outbox.savedCount(), 0);
});

test('settled waits for the last acknowledgement, or for a reason why none will come', async () => {
  const { outbox, server } = await openPage();
  server.held = [];
  outbox.choose(1, ['A']);
  await settle();
  let settled = false;
  outbox.settled().then(() => { settled = true; });
  await settle();
  assert.equal(settled, false);

  server.release();
  await settle();
  assert.equal(settled, true);

  server.reachable = false;
  outbox.choose(2, ['A']);
  await settle();
  const stopped = outbox.settled();
  outbox.block('superseded');
  await stopped;
});

test('a page that goes away sends what waits in one last request', async () => {
  const { outbox, server } = await openPage();
  server.reachable = false;
  outbox.choose(1, ['A']);
  await settle();
  outbox.choose(2, ['B']);
  await settle();

  outbox.farewell();

  assert.deepEqual(server.requests.at(-1), { batch: [1, 2], keepalive: true });
});

test('a device that stores nothing still sends, and the page knows', async () => {
  const store = new MapStore();
  store.full = true;
  const { outbox, server } = await openPage({ store });

  outbox.choose(1, ['A']);
  await settle();

  assert.deepEqual(server.answers.get(1), { choices: ['A'], revision: 1 });
  server.reachable = false;
  outbox.choose(2, ['B']);
  await settle();
  assert.equal(outbox.waiting.get(2).stored, false);
});

test('no order of losses and reloads loses the last choice', async () => {
  let seed = 20261120;
  const chance = () => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648; };
  for (let round = 0; round < 200; round++) {
    const server = new Server();
    const store = new MapStore();
    const clock = new HandClock();
    const last = new Map();
    const known = () => [...server.answers].map(([position, answer]) => ({ position, lease: server.leases.get(position), ...answer }));
    let lease = 3;
    let page = await openPage({ store, server, clock, lease });
    for (let step = 0; step < 25; step++) {
      const position = 1 + Math.floor(chance() * 4);
      const choices = chance() < 0.2 ? [] : ['ABCD'[Math.floor(chance() * 4)]];
      await page.outbox.choose(position, choices);
      last.set(position, choices);
      if (chance() < 0.3) server.reachable = !server.reachable;
      if (chance() < 0.5) await clock.pass(chance() * 5000);
      if (chance() < 0.15) {
        page.outbox.block('superseded');
        page = await openPage({ store, server, clock, lease: lease + (chance() < 0.5 ? 1 : 0), answers: known() });
        lease = page.lease;
      }
    }
    server.reachable = true;
    await clock.pass(60000);
    last.forEach((choices, position) => assert.deepEqual(server.answers.get(position).choices, choices, `round ${round}`));
    assert.equal(store.kept.size, 0);
  }
});

test('what is in this window only goes out from there when the paper is opened again', async () => {
  const store = new MapStore({ ...left(1, ['A'], 7, 2), stored: false });
  const { server } = await openPage({ store });
  assert.deepEqual(server.answers.get(1), { choices: ['A'], revision: 7 });
});
