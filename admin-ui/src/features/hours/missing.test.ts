import { expect, it } from 'vitest';
import { missing } from './missing';

it('tells the missing hours exactly', () => {
  expect(missing({ demanded: 32.3, earned: 32.2 })).toBe(0.1);
});

it('tells none when there are more than enough', () => {
  expect(missing({ demanded: 32, earned: 40 })).toBe(0);
});
