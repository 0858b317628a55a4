import { expect, it } from 'vitest';
import { formB } from './seeds';

it('asks for the same paper in another order, or for the paper of the next seed', () => {
  expect(formB('41', 'REORDERED')).toEqual({ seed: '41', reordered: true });
  expect(formB('41', 'ANOTHER')).toEqual({ seed: '42', reordered: false });
});
