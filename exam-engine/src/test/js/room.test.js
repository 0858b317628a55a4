import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Room } from '../../main/webapp/js/room.js';
import { MapStore, settle } from './bench.js';

globalThis.document = { visibilityState: 'visible' };

/** A room whose time is over, with a server that answers each hand-in by `says`; chance is out of play. */
async function atItsEnd(t, says) {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  t.mock.method(Math, 'random', () => 1);
  const world = { at: 0, remaining: 0, asked: [], left: [] };
  const running = { id: 's1', state: 'IN_PROGRESS', answers: [] };
  const port = {
    clock: { now: () => world.at, remaining: () => world.remaining },
    beat: async () => ({ state: 'IN_PROGRESS', nextHeartbeat: 10 }),
    read: async () => running,
    submit: async (due) => {
      world.asked.push({ at: world.at, due });
      return says(world, running);
    },
  };
  world.room = new Room({
    port, sitting: running, store: new MapStore(), page: () => ({ lease: 3 }), sendEvents: async () => {}, changed: () => {},
    ticked: () => {}, warned: () => {}, instructed: () => {}, over: ({ state }) => world.left.push(state),
  });
  world.pass = async (milliseconds) => {
    for (const end = world.at + milliseconds; world.at < end;) {
      world.at += 500;
      t.mock.timers.tick(500);
      await settle();
    }
  };
  await world.room.open();
  await settle();
  t.after(() => world.room.close());
  return world;
}

test('a page whose time is over asks to hand in if it is due, and leaves once the server has done so', async (t) => {
  const world = await atItsEnd(t, () => ({ id: 's1', state: 'RELEASED' }));
  assert.deepEqual([world.asked, world.left], [[{ at: 0, due: true }], ['RELEASED']]);
});

test('goes on where the server has given time back', async (t) => {
  const world = await atItsEnd(t, (there, running) => {
    there.remaining = 60000;
    return running;
  });
  assert.equal(world.room.closedBy, 'time-up');
  await world.pass(2000);
  assert.deepEqual([world.room.closedBy, world.left], [null, []]);
});

test('asks ever less often while the server lets it run', async (t) => {
  const world = await atItsEnd(t, (_, running) => running);
  await world.pass(45000);
  assert.deepEqual(world.asked.map(({ at }) => at), [0, 2000, 6000, 14000, 29000, 44000]);
});

test('keeps the pause a busy server asks for', async (t) => {
  const world = await atItsEnd(t, () => Promise.reject(Object.assign(new Error(), { passing: { busy: true, retryAfter: 20 } })));
  await world.pass(25000);
  assert.deepEqual(world.asked.map(({ at }) => at), [0, 20000]);
});
