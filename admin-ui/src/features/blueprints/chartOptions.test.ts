import { expect, it } from 'vitest';
import { aligned, percent, short } from './chartOptions';

const bin = (from: number, to: number, count: number) => ({ from, to, count });

it('keeps the counts of series that were counted in the same bins', () => {
  const fair = { name: 'fair', bins: [bin(0.1 + 0.2, 0.4, 10), bin(0.4, 0.5, 90)] };
  const plain = { name: 'plain', bins: [bin(0.3, 0.4, 50), bin(0.4, 0.5, 0)] };

  expect(aligned([fair, plain]).map(({ counts }) => counts)).toEqual([
    [10, 50],
    [90, 0],
  ]);
});

it('puts series with edges of their own on one even axis, and loses none of them', () => {
  const rows = aligned([
    { name: 'fair', bins: [bin(10, 11, 60), bin(11, 12, 40)] },
    { name: 'plain', bins: [bin(0, 12, 50), bin(12, 24, 50)] },
  ]);
  const sum = (series: number) => rows.reduce((total, { counts }) => total + counts[series]!, 0);

  expect(rows).toHaveLength(24);
  expect(rows[10]).toMatchObject({ from: 10, to: 11, counts: [60, 4.2] });
  expect(rows[0]!.counts).toEqual([0, 4.2]);
  expect(sum(0)).toBe(100);
  expect(sum(1)).toBeCloseTo(100, -1);
});

it('finds a place for a bin without width', () => {
  const rows = aligned([
    { name: 'fair', bins: [bin(6, 6, 100)] },
    { name: 'plain', bins: [bin(0, 24, 24)] },
  ]);

  expect(rows.filter(({ counts }) => counts[0]! > 0)).toEqual([{ from: 6, to: 7, counts: [100, 1] }]);
});

it('writes numbers without noise', () => {
  expect(short(0.30000000000000004)).toBe('0.3');
  expect(percent(0.1234)).toBe('12.3%');
});
