import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Guide } from '../../main/webapp/js/guide.js';
import { speak } from '../../main/webapp/js/texts.js';
import { HandClock, settle } from './bench.js';

globalThis.localStorage = { getItem: () => null, setItem: () => {} };
globalThis.document = { documentElement: {} };
await speak('zh-CN');

let world;

/** A server that answers after `slow` milliseconds. */
function framing() {
  const clock = new HandClock();
  const at = { clock, asked: [], underWay: 0, most: 0, shown: [], hidden: false, slow: 0, answer: { face: true, hints: [] }, refusal: null };
  const check = async () => {
    at.asked.push(clock.at);
    at.most = Math.max(at.most, ++at.underWay);
    if (at.slow) await new Promise((resolve) => clock.after(at.slow, () => resolve(null)));
    at.underWay--;
    if (at.refusal) throw at.refusal;
    return at.answer;
  };
  at.guide = new Guide({ check, show: (hint) => at.shown.push(hint), hidden: () => at.hidden, now: clock.now, after: clock.after });
  at.guide.start();
  at.shown.length = 0;
  return at;
}

beforeEach(() => { world = framing(); });

test('while a face is framed the server is asked every 700 milliseconds', async () => {
  await world.clock.pass(2100);
  assert.deepEqual(world.asked, [0, 700, 1400, 2100]);
});

test('a slow server is asked one question at a time', async () => {
  world.guide.stop();
  world.slow = 3000;
  world.guide.start();
  await world.clock.pass(10000);
  assert.equal(world.most, 1);
});

test('nothing is asked while the page is hidden', async () => {
  world.hidden = true;
  await world.clock.pass(5000);
  assert.deepEqual(world.asked, [0]);
});

test('a page that is seen again asks again', async () => {
  world.hidden = true;
  await world.clock.pass(5000);
  world.hidden = false;
  await world.clock.pass(700);
  assert.equal(world.asked.length, 2);
});

test('a good picture is praised', async () => {
  await settle();
  assert.deepEqual(world.shown, ['GOOD']);
});

test('no face at all is a hint of its own', async () => {
  await settle();
  world.answer = { face: false, hints: [] };
  await world.clock.pass(2100);
  assert.equal(world.shown.at(-1), 'NO_FACE');
});

test('of several hints the first is shown', async () => {
  await settle();
  world.answer = { face: true, hints: ['MOVE_CLOSER', 'TOO_DARK'] };
  await world.clock.pass(2100);
  assert.deepEqual(world.shown, ['GOOD', 'MOVE_CLOSER']);
});

test('a hint stays for a second and a half', async () => {
  await settle();
  world.answer = { face: true, hints: ['CENTRE'] };
  await world.clock.pass(1400);
  assert.deepEqual(world.shown, ['GOOD']);
});

test('a hint this page has no words for is not shown', async () => {
  await settle();
  world.answer = { face: true, hints: ['STAND_UP'] };
  await world.clock.pass(2100);
  assert.deepEqual(world.shown, ['GOOD']);
});

test('a server that cannot look at faces is left alone for half a minute', async () => {
  await settle();
  world.refusal = { status: 503, fields: {} };
  await world.clock.pass(30699);
  assert.deepEqual(world.asked, [0, 700]);
});

test('a server that says when to come again is asked then', async () => {
  await settle();
  world.refusal = { status: 429, fields: { retryAfter: 5 } };
  await world.clock.pass(5700);
  assert.deepEqual(world.asked, [0, 700, 5700]);
});

test('where no hint is to be had none stands there', async () => {
  await settle();
  world.refusal = { status: 404, fields: {} };
  await world.clock.pass(700);
  assert.equal(world.shown.at(-1), null);
});

test('an answer that comes after the end is not shown', async () => {
  world.guide.stop();
  world.slow = 500;
  world.guide.start();
  world.guide.stop();
  world.shown.length = 0;
  await world.clock.pass(5000);
  assert.deepEqual(world.shown, []);
});
