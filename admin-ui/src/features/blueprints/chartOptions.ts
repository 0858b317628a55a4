import type { Bin } from './contract';

export interface Series {
  name: string;
  bins: Bin[];
}

/** Numbers without noise: three significant digits, or none after the point from 100 on. */
export const short = (value: number) => String(Number(value.toPrecision(3)));

/** Percent of a share from 0 to 1. */
export const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** A bin of the axis both series share. */
export interface Row {
  from: number;
  to: number;
  counts: number[];
}

/** Bins of an axis that has to fit series with edges of their own. */
const GRID = 24;

/**
 * The bins of all series on one even axis, so that bars of one place stand side by side. Series that were counted in
 * the same bins keep their counts; otherwise each bin is spread evenly over the bins of the axis it reaches into.
 */
export function aligned(series: readonly Series[]): Row[] {
  const [first, ...others] = series;
  if (first && others.every(({ bins }) => haveSameEdges(bins, first.bins))) {
    return first.bins.map(({ from, to }, at) => ({ from, to, counts: series.map(({ bins }) => bins[at]!.count) }));
  }
  const edges = series.flatMap(({ bins }) => bins.flatMap(({ from, to }) => [from, to]));
  const [least, most] = [Math.min(...edges), Math.max(...edges)];
  const width = (most - least) / GRID;
  return Array.from({ length: GRID }, (_, at) => {
    const [from, to] = [least + at * width, least + (at + 1) * width];
    return { from, to, counts: series.map(({ bins }) => tenths(bins.reduce((sum, bin) => sum + bin.count * shareOf(bin, from, to), 0))) };
  });
}

const isClose = (one: number, other: number) => Math.abs(one - other) < 1e-9;
const tenths = (count: number) => Math.round(count * 10) / 10;

const haveSameEdges = (one: readonly Bin[], other: readonly Bin[]) =>
  one.length === other.length && one.every(({ from, to }, at) => isClose(from, other[at]!.from) && isClose(to, other[at]!.to));

/** Which share of a bin lies between two edges; a bin without width lies where it begins. */
function shareOf(bin: Bin, from: number, to: number): number {
  if (isClose(bin.from, bin.to)) return bin.from >= from && bin.from < to ? 1 : 0;
  return Math.max(0, Math.min(bin.to, to) - Math.max(bin.from, from)) / (bin.to - bin.from);
}
