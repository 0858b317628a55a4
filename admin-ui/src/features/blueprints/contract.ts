import { http, queryOf } from '../../shared/api/http';
import type { Difficulty, ItemType } from '../../shared/items/contract';

export const ORDERS = ['MIXED', 'BY_CELL', 'BY_DIFFICULTY'] as const;
export type Order = (typeof ORDERS)[number];

/** So many items of one kind, each worth the same. */
export interface Cell {
  type: ItemType;
  /** With all below it; null for any. */
  area: string | null;
  difficulty: Difficulty | null;
  count: number;
  points: number;
}

/** An item every paper holds. */
export interface FixedItem {
  item: string;
  points: number;
}

export interface Section {
  title: string;
  instruction: string;
  order: Order;
  fixed: FixedItem[];
  cells: Cell[];
}

export interface BlueprintDraft {
  bank: string;
  title: string;
  sections: Section[];
}

export interface Blueprint extends BlueprintDraft {
  id: string;
  version: number;
  /** Whether no paper was drawn from it yet. */
  editable: boolean;
}

export interface BlueprintRow {
  id: string;
  bank: string;
  title: string;
  items: number;
  /** A decimal. */
  fullMark: string;
  /** How many exams draw from it. */
  exams: number;
  editable: boolean;
}

/** Positions of section and cell are counted from 0. */
export interface CellDepth {
  section: number;
  cell: number;
  wanted: number;
  available: number;
  live: number;
  expired: number;
  /** Mean share of right answers, 0 to 1. */
  facility: number | null;
  /** The greatest probability that one of its items is in a paper. */
  exposure: number | null;
}

export interface Feasibility {
  feasible: boolean;
  papers: { log10: number };
  retakes: number;
  expectedScore: number | null;
  cells: CellDepth[];
  /** Ids of fixed items that no paper can hold now. */
  missing: string[];
  /** Groups that hold more than one fixed item. */
  enemies: string[];
}

export interface PaperItem {
  position: number;
  code: string;
  type: ItemType;
  area: string;
  difficulty: Difficulty;
  facility: number | null;
  /** A decimal. */
  points: string;
  stem: string;
  stemHtml: string | null;
  choices: { label: string; text: string; html: string | null }[];
  key: string[];
  explanation: string;
}

export interface PaperPreview {
  seed: string | number;
  expectedScore: number | null;
  /** A decimal. */
  fullMark: string;
  sections: { title: string; instruction: string; items: PaperItem[] }[];
}

export interface Bin {
  from: number;
  to: number;
  count: number;
}

export interface Sample {
  expectedScore: { mean: number; spread: number; least: number; most: number; histogram: Bin[] };
  exposure: { greatest: number; unused: number; histogram: Bin[] };
  overlap: { mean: number; greatest: number; histogram: Bin[] };
  retakes: { attempt: number; overlap: number }[];
}

export interface Fairness {
  papers: number;
  fair: Sample;
  plain: Sample;
}

type OnTheWire = Omit<BlueprintDraft, 'sections'> & {
  sections: (Omit<Section, 'fixed' | 'cells'> & {
    fixed: (Omit<FixedItem, 'points'> & { points: string })[];
    cells: (Omit<Cell, 'points'> & { points: string })[];
  })[];
};

/** Points travel as decimals in texts, so that they stay exact. */
function wired({ bank, title, sections }: BlueprintDraft): OnTheWire {
  const exact = <P extends { points: number }>(place: P) => ({ ...place, points: String(place.points) });
  return { bank, title, sections: sections.map((section) => ({ ...section, fixed: section.fixed.map(exact), cells: section.cells.map(exact) })) };
}

const pathOf = (id: string) => `/staff/blueprints/${encodeURIComponent(id)}`;

export const blueprints = {
  all: (bank: string) => http.get<BlueprintRow[]>('/staff/blueprints' + queryOf({ bank })),
  one: (id: string) => http.get<Blueprint>(pathOf(id)),
  create: (draft: BlueprintDraft) => http.post<Blueprint>('/staff/blueprints', wired(draft)),
  change: (id: string, draft: BlueprintDraft, version: number) => http.put<Blueprint>(pathOf(id), { ...wired(draft), version }),
  feasibility: (draft: BlueprintDraft) => http.ask<Feasibility>('/staff/blueprints/feasibility', wired(draft)),
  /** @param reordered the items of this seed's paper in another order */
  preview: (id: string, seed: string, reordered = false) =>
    http.ask<PaperPreview>(pathOf(id) + '/preview' + queryOf({ seed, reordered: reordered || undefined }), {}),
  fairness: (id: string, papers: number) => http.ask<Fairness>(pathOf(id) + '/fairness' + queryOf({ papers }), {}),
};
