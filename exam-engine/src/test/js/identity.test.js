import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurn } from '../../main/webapp/js/camera.js';
import { PhotoRequests, wantedUntil } from '../../main/webapp/js/identity/during.js';
import { pieces } from '../../main/webapp/js/identity/review.js';
import { due, lastCheck } from '../../main/webapp/js/views/photo.js';

const consented = { kind: 'FACE', version: 1, text: '', givenAt: '2026-11-20T01:00:00Z' };
const check = (phase, attemptsLeft) => ({ phase, outcome: 'MISMATCH', attemptsLeft, reason: 'not-alike' });

test('no photo without consent', () => {
  assert.equal(due({ ...consented, givenAt: null }, undefined), 'consent');
});

test('after a mismatch there is another try', () => {
  assert.equal(due(consented, check('ENTRY', 1)), 'photo');
});

test('after the last try a person can be asked', () => {
  assert.equal(due(consented, check('ENTRY', 0)), 'person');
});

test('tries used up before the exam do not count after it', () => {
  const sitting = { identityChecks: [check('ENTRY', 0), check('EXIT', 2)] };
  assert.equal(due(consented, lastCheck(sitting, 'EXIT')), 'photo');
});

/** Refuses as often as told, and keeps count of everything. */
function busy(times, retryAfter, slug = 'retry') {
  const server = { sent: 0, told: 0, waited: 0 };
  const send = async () => {
    if (server.sent++ < times) throw { slug, fields: { retryAfter } };
    return 'MATCH';
  };
  server.answer = () => inTurn(send, () => server.told++, async (time) => { server.waited += time; });
  return server;
}

test('a photo waits its turn and is sent again', async () => {
  const server = busy(2, 10);
  assert.equal(await server.answer(), 'MATCH');
  assert.deepEqual([server.sent, server.told, server.waited], [3, 2, 20000]);
});

test('nobody waits longer than two minutes', async () => {
  const server = busy(99, 50);
  await assert.rejects(server.answer(), { slug: 'retry' });
  assert.equal(server.waited, 100000);
});

test('what is not a matter of turns is told at once', async () => {
  await assert.rejects(busy(1, 10, 'too-many-photos').answer(), { slug: 'too-many-photos' });
});

test('a busy server that names no time is not waited for', async () => {
  await assert.rejects(busy(1, undefined).answer(), { slug: 'retry' });
});

const READ = '2026-11-20T02:00:00Z';
const UNTIL = '2026-11-20T02:03:00Z';

test('a photo asked for after the page was read is wanted until the instruction says', () => {
  assert.equal(wantedUntil({ text: UNTIL, at: '2026-11-20T02:01:00Z' }, { serverTime: READ, checkUntil: null }), UNTIL);
});

test('a photo taken before the page was read again is not asked for twice', () => {
  assert.equal(wantedUntil({ text: UNTIL, at: '2026-11-20T01:59:00Z' }, { serverTime: READ, checkUntil: null }), null);
});

test('a reload brings back what is still asked for', () => {
  assert.equal(wantedUntil({ text: UNTIL }, { serverTime: READ, checkUntil: UNTIL }), UNTIL);
});

/** Requests that are shown one at a time; `end` ends the one that is shown. */
function requested() {
  const world = { shown: [], confirmed: [], end: null };
  world.requests = new PhotoRequests((until, over) => {
    world.shown.push(until);
    world.end = over;
    return () => {};
  });
  world.ask = (until, id) => world.requests.ask(until, () => world.confirmed.push(id));
  return world;
}

test('the same request heard twice is shown once and confirmed for both', () => {
  const world = requested();
  world.ask(UNTIL, 'reload');
  world.ask(UNTIL, 'i1');
  world.end();
  assert.deepEqual([world.shown, world.confirmed], [[UNTIL], ['reload', 'i1']]);
});

test('nothing is confirmed before the photo is taken or its time over', () => {
  const world = requested();
  world.ask(UNTIL, 'i1');
  assert.deepEqual(world.confirmed, []);
});

test('a second request waits for the first', () => {
  const world = requested();
  world.ask(UNTIL, 'i1');
  world.ask('2026-11-20T02:05:00Z', 'i2');
  assert.deepEqual(world.shown, [UNTIL]);
  world.end();
  assert.deepEqual(world.shown, [UNTIL, '2026-11-20T02:05:00Z']);
});

test('what is asked for no more is confirmed without a word', () => {
  const world = requested();
  world.ask(null, 'i1');
  assert.deepEqual([world.shown, world.confirmed], [[], ['i1']]);
});

test('of a place only what is encrypted becomes a link', () => {
  assert.deepEqual(pieces('腾讯会议 https://meeting.test/j/1，提前五分钟'), ['腾讯会议 ', 'https://meeting.test/j/1', '，提前五分钟']);
  assert.deepEqual(pieces('http://meeting.test/j/1 javascript:alert(1)'), ['http://meeting.test/j/1 javascript:alert(1)']);
});
