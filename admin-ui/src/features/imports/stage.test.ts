import { expect, it } from 'vitest';
import type { Import } from './contract';
import { isUnderWay, percentOf, stepOf } from './stage';

const inState = (state: Import['state']) => ({ state }) as Import;

it('leads from the file over the check to what was entered', () => {
  expect([undefined, inState('READING'), inState('READ'), inState('ENTERING'), inState('ENTERED')].map(stepOf)).toEqual([0, 1, 1, 2, 3]);
  expect(stepOf(inState('FAILED'))).toBe(1);
});

it('asks again only while something goes on', () => {
  expect([inState('READING'), inState('ENTERING')].every(isUnderWay)).toBe(true);
  expect([undefined, inState('READ'), inState('ENTERED'), inState('FAILED')].some(isUnderWay)).toBe(false);
});

it('is not through before the server says so', () => {
  expect(percentOf({ done: 0, all: 0 })).toBe(0);
  expect(percentOf({ done: 333, all: 1000 })).toBe(33);
  expect(percentOf({ done: 1000, all: 1000 })).toBe(99);
});
