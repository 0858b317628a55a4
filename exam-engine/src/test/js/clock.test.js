import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExamClock, warningBetween } from '../../main/webapp/js/clock.js';

const MINUTE = 60000;
const NOON = Date.parse('2026-11-20T04:00:00Z');
const at = (milliseconds) => new Date(NOON + milliseconds).toISOString();

function clockAt(counter) {
  const state = { counter };
  return { state, clock: new ExamClock(() => state.counter) };
}

test('the time is the server\'s, taken at the middle of the round trip', () => {
  const { state, clock } = clockAt(1000);
  clock.sync({ serverTime: at(0), deadline: at(2 * MINUTE) }, 800, 1000);
  assert.equal(clock.now(), NOON + 100);
  state.counter += 30000;
  assert.equal(clock.remaining(), 2 * MINUTE - 30100);
});

test('a slow answer does not make the clock jump', () => {
  const { state, clock } = clockAt(0);
  clock.sync({ serverTime: at(0), deadline: null }, 0, 0);
  state.counter = 10000;
  clock.sync({ serverTime: at(4000), deadline: null }, 4000, 10000);
  assert.equal(clock.now(), NOON + 10000);
});

test('after a sleep in which the counter stood still the next answer pulls the clock right', () => {
  const { state, clock } = clockAt(0);
  clock.sync({ serverTime: at(0), deadline: at(60 * MINUTE) }, 0, 0);
  state.counter = 1000;
  clock.sync({ serverTime: at(10 * MINUTE), deadline: at(60 * MINUTE) }, 900, 1000);
  assert.equal(clock.now(), NOON + 10 * MINUTE);
});

test('an answer overtaken on its way does not bring an old deadline back', () => {
  const { clock } = clockAt(5000);
  clock.sync({ serverTime: at(5000), deadline: at(20 * MINUTE) }, 4900, 5000);
  clock.sync({ serverTime: at(1000), deadline: at(10 * MINUTE) }, 900, 5000);
  assert.equal(clock.deadline, NOON + 20 * MINUTE);
});

test('time never runs below zero, and stands while no deadline runs', () => {
  const { state, clock } = clockAt(0);
  clock.sync({ serverTime: at(0), deadline: at(1000) }, 0, 0);
  state.counter = 5000;
  assert.equal(clock.remaining(), 0);
  clock.sync({ serverTime: at(5000), deadline: null }, 5000, 5000);
  assert.equal(clock.remaining(), null);
});

test('what is not a time changes nothing', () => {
  const { clock } = clockAt(0);
  clock.sync({ serverTime: at(0), deadline: at(1000) }, 0, 0);
  clock.sync({ serverTime: 'soon', deadline: at(9000) }, 0, 0);
  assert.equal(clock.deadline, NOON + 1000);
});

test('a warning is due when its limit is passed, once', () => {
  assert.equal(warningBetween(10 * MINUTE + 1, 10 * MINUTE), 10 * MINUTE);
  assert.equal(warningBetween(10 * MINUTE, 10 * MINUTE - 500), null);
});

test('limits passed together give the most urgent one', () => {
  assert.equal(warningBetween(40 * MINUTE, 4 * MINUTE), 5 * MINUTE);
});

test('the first look, a paused clock and the end give no warning', () => {
  assert.equal(warningBetween(null, 4 * MINUTE), null);
  assert.equal(warningBetween(4 * MINUTE, null), null);
  assert.equal(warningBetween(2 * MINUTE, 0), null);
});

test('time given back arms a limit again', () => {
  assert.equal(warningBetween(4 * MINUTE, 14 * MINUTE), null);
  assert.equal(warningBetween(5 * MINUTE + 200, 5 * MINUTE - 300), 5 * MINUTE);
});
