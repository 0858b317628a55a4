import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legOf, timetable } from '../../main/webapp/js/identity/liveness.js';

test('the head is straight first: the neutral picture is the first', () => {
  const plan = timetable(['LEFT', 'RIGHT']);
  assert.equal(plan.legs[legOf(plan, 0)].step, 'FRONT');
});

test('each turn has 2.2 seconds', () => {
  assert.deepEqual(timetable(['LEFT', 'FRONT', 'RIGHT']).legs.map(({ until }) => until), [1200, 3400, 5600, 7800]);
});

test('five pictures a second are taken', () => {
  const { every, pictures } = timetable(['LEFT', 'FRONT', 'RIGHT']);
  assert.deepEqual([every, pictures], [200, 39]);
});

test('a long challenge is pictured less often, never more than sixty times', () => {
  for (let turns = 1; turns <= 20; turns++) assert.ok(timetable(Array(turns).fill('LEFT')).pictures <= 60, `${turns} turns`);
});

test('every picture belongs to a turn', () => {
  const plan = timetable(['RIGHT', 'FRONT', 'LEFT', 'FRONT', 'RIGHT', 'FRONT', 'LEFT']);
  const legs = Array.from({ length: plan.pictures }, (_, picture) => legOf(plan, picture));
  assert.deepEqual([...new Set(legs)], plan.legs.map((_, index) => index));
});
