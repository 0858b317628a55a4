import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Heartbeat } from '../../main/webapp/js/presence.js';
import { HandClock, settle } from './bench.js';

function watched() {
  const clock = new HandClock();
  const world = { clock, sent: [], instructed: [], failures: 0, reachable: true, instructions: [], nextHeartbeat: 10 };
  world.heartbeat = new Heartbeat({
    beat: async (confirmed) => {
      world.sent.push(confirmed);
      if (!world.reachable) throw new Error('unreachable');
      world.instructions = world.instructions.filter(({ id }) => !confirmed.includes(id));
      return { nextHeartbeat: world.nextHeartbeat, instructions: world.instructions };
    },
    told: () => {},
    instructed: ({ id }) => world.instructed.push(id),
    failed: () => { world.failures++; },
    after: clock.after,
    random: () => 1,
  });
  return world;
}

test('the server sets the pace', async () => {
  const world = watched();
  world.heartbeat.now();
  await settle();
  await world.clock.pass(25000);
  assert.equal(world.sent.length, 3);
});

test('an instruction is shown once and confirmed until the server stops repeating it', async () => {
  const world = watched();
  world.instructions = [{ id: 'i1' }];
  world.heartbeat.now();
  await settle();
  await world.clock.pass(10000);
  assert.deepEqual(world.instructed, ['i1']);

  world.heartbeat.confirm('i1');
  world.reachable = false;
  await world.clock.pass(10000);
  world.reachable = true;
  await world.clock.pass(40000);

  assert.deepEqual(world.instructed, ['i1']);
  assert.ok(world.sent.filter((confirmed) => confirmed.includes('i1')).length >= 2);
  assert.deepEqual(world.sent.at(-1), []);
});

test('a failed beat slows down and goes on by itself', async () => {
  const world = watched();
  world.reachable = false;
  world.heartbeat.now();
  await settle();
  await world.clock.pass(60000);
  assert.ok(world.failures >= 5 && world.failures <= 9, `${world.failures} failures`);
  world.reachable = true;
  await world.clock.pass(15000);
  const before = world.failures;
  await world.clock.pass(30000);
  assert.equal(world.failures, before);
});

test('a stopped heart stays silent', async () => {
  const world = watched();
  world.heartbeat.now();
  await settle();
  world.heartbeat.stop();
  await world.clock.pass(60000);
  assert.equal(world.sent.length, 1);
});
