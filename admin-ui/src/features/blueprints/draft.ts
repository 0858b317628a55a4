import type { BlueprintDraft, Blueprint, Cell, Section } from './contract';

export const USUAL_FULL_MARK = 100;
const CENT = 100;

export const newCell = (like?: Cell): Cell => like ?? { type: 'SINGLE_CHOICE', count: 10, points: 1 };

export const newSection = (title: string): Section => ({ title, instruction: '', order: 'MIXED', fixed: [], cells: [newCell()] });

export const newBlueprint = (bank: string, title: string): BlueprintDraft => ({ bank, title: '', sections: [newSection(title)] });

/** What may be changed of a blueprint; points, which travel as texts, become numbers. */
export const draftOf = ({ bank, title, sections }: Blueprint): BlueprintDraft => ({
  bank,
  title,
  sections: sections.map(({ title: name, instruction, order, fixed, cells }) => ({
    title: name,
    instruction,
    order,
    fixed: fixed.map(({ item, points }) => ({ item, points: Number(points) })),
    cells: cells.map((cell) => ({ ...cell, points: Number(cell.points) })),
  })),
});

/** What a control for points holds, as points are counted; 0 for none. */
export const toTheCent = (points: number | null) => Math.round((points ?? 0) * CENT) / CENT;

export interface Total {
  items: number;
  /** Exact to the hundredth. */
  points: number;
}

export function totalOf(...sections: Pick<Section, 'fixed' | 'cells'>[]): Total {
  const parts = sections.flatMap(({ fixed, cells }) => [...cells, ...fixed.map(({ points }) => ({ count: 1, points }))]);
  return {
    items: parts.reduce((sum, { count }) => sum + (count || 0), 0),
    points: parts.reduce((sum, { count, points }) => sum + (count || 0) * Math.round((points || 0) * CENT), 0) / CENT,
  };
}

/** One entry of a list changes places with its neighbour; at either end nothing happens. */
export function swapped<E>(list: readonly E[], position: number, step: 1 | -1): E[] {
  const to = position + step;
  if (to < 0 || to >= list.length) return [...list];
  return list.map((each, at) => (at === position ? list[to]! : at === to ? list[position]! : each));
}

export const changed = <E,>(list: readonly E[], position: number, part: Partial<E>): E[] =>
  list.map((each, at) => (at === position ? { ...each, ...part } : each));

export type Lack = 'title' | 'section' | 'empty' | 'numbers';

/** What is missing before the server need be asked. */
export function lacks({ title, sections }: BlueprintDraft): Lack[] {
  const numbers = sections.flatMap(({ fixed, cells }) => [...cells.flatMap(({ count, points }) => [count, points]), ...fixed.map(({ points }) => points)]);
  const found: [Lack, boolean][] = [
    ['title', title.trim() === ''],
    ['section', sections.some((section) => section.title.trim() === '')],
    ['empty', sections.length === 0 || sections.some(({ cells, fixed }) => cells.length + fixed.length === 0)],
    ['numbers', numbers.some((number) => !(number > 0))],
  ];
  return found.filter(([, isLacking]) => isLacking).map(([lack]) => lack);
}

/** Whether there is enough to ask the server how deep the bank is. */
export const canBeJudged = (draft: BlueprintDraft) => !lacks(draft).some((lack) => lack === 'empty' || lack === 'numbers');

/** `1.2 × 10^34` for numbers no page could print. */
export function paperCount(log10: number): { digits: string; exponent: number | null } {
  if (!Number.isFinite(log10) || log10 < 0) return { digits: '0', exponent: null };
  if (log10 < 6) return { digits: Math.round(10 ** log10).toLocaleString('en-US'), exponent: null };
  return { digits: (10 ** (log10 % 1)).toFixed(1), exponent: Math.floor(log10) };
}
