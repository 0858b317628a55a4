import { describe, expect, it } from 'vitest';
import { canBeJudged, changed, lacks, newBlueprint, newCell, newSection, paperCount, swapped, totalOf } from './draft';

const cell = (count: number, points: number) => ({ ...newCell(), count, points });

describe('the totals of a blueprint', () => {
  it('add cells and fixed items, exactly', () => {
    const section = { cells: [cell(30, 0.1), cell(20, 1.15)], fixed: [{ item: 'x', points: 2.5 }] };

    expect(totalOf(section)).toEqual({ items: 51, points: 28.5 });
    expect(totalOf(section, { cells: [cell(3, 0.1)], fixed: [] })).toEqual({ items: 54, points: 28.8 });
  });

  it('count what is not filled in yet as nothing', () => {
    expect(totalOf({ cells: [cell(Number.NaN, 1)], fixed: [] })).toEqual({ items: 0, points: 0 });
  });
});

describe('a blueprint being written', () => {
  it('lacks a title before anything else', () => {
    expect(lacks(newBlueprint('b', '一、单选题'))).toEqual(['title']);
  });

  it('can be judged without a title but not without items', () => {
    const draft = newBlueprint('b', '');

    expect(canBeJudged(draft)).toBe(true);
    expect(canBeJudged({ ...draft, sections: [] })).toBe(false);
    expect(canBeJudged({ ...draft, sections: [{ ...newSection('x'), cells: [cell(0, 1)] }] })).toBe(false);
  });

  it('moves entries past their neighbours and not over the edge', () => {
    expect(swapped(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(swapped(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
    expect(changed([{ n: 1 }, { n: 2 }], 1, { n: 3 })).toEqual([{ n: 1 }, { n: 3 }]);
  });
});

it('writes numbers of papers that no page could print', () => {
  expect(paperCount(0)).toEqual({ digits: '1', exponent: null });
  expect(paperCount(3.5)).toEqual({ digits: '3,162', exponent: null });
  expect(paperCount(34.3010299957)).toEqual({ digits: '2.0', exponent: 34 });
  expect(paperCount(Number.NEGATIVE_INFINITY)).toEqual({ digits: '0', exponent: null });
});
