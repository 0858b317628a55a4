import { expect, it } from 'vitest';
import type { BlindItem } from '../../shared/items/contract';
import { agrees, faceOf, following, notMine } from './blind';

it('compares an answer with the key whatever the order', () => {
  expect(agrees(['C', 'A'], ['A', 'C'])).toBe(true);
  expect(agrees(['A'], ['A', 'C'])).toBe(false);
  expect(agrees([], ['A'])).toBe(false);
});

it('shows what there is to answer', () => {
  const item = { type: 'SINGLE_CHOICE', stem: '问', choices: ['甲', '乙'] } as BlindItem;

  expect(faceOf(item).choices).toEqual([
    { label: 'A', text: '甲' },
    { label: 'B', text: '乙' },
  ]);
});

it('leaves own items to somebody else', () => {
  expect(notMine([{ author: 'author1' }, { author: 'author2' }], 'author1')).toEqual([{ author: 'author2' }]);
});

it('goes on with the next item, or back to the one before the last', () => {
  const rows = [{ id: '1' }, { id: '2' }, { id: '3' }];

  expect(following(rows, '2')).toBe('3');
  expect(following(rows, '3')).toBe('2');
  expect(following([{ id: '1' }], '1')).toBeNull();
});
