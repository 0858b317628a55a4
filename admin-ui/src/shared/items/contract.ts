import { http, queryOf } from '../api/http';

export const TYPES = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE'] as const;
export const DIFFICULTIES = ['EASY', 'MEDIUM', 'HARD'] as const;
export const STATES = ['DRAFT', 'IN_REVIEW', 'LIVE', 'RETIRED'] as const;

export type ItemType = (typeof TYPES)[number];
export type Difficulty = (typeof DIFFICULTIES)[number];
export type ItemState = (typeof STATES)[number];
export type Markup = 'PLAIN' | 'HTML';

export interface Bank {
  id: string;
  title: string;
  items: { draft: number; inReview: number; live: number; retired: number; expired: number };
}

/** A knowledge area as a path such as `法律法规/安全生产法`. */
export interface Area {
  path: string;
  items: number;
  live: number;
}

/** The rule a key rests on; empty where unknown. */
export interface Rule {
  standard: string;
  edition: string;
  clause: string;
  /** The last official day it is in force, such as `2026-12-31`; null while none is known. */
  lastDay: string | null;
}

/** What an author writes. */
export interface Draft {
  code: string;
  area: string;
  tags: string[];
  enemies: string[];
  type: ItemType;
  difficulty: Difficulty;
  markup: Markup;
  stem: string;
  /** In the order of their labels A, B, C … */
  choices: string[];
  keepOrder: boolean;
  /** Labels. */
  key: string[];
  explanation: string;
  rule: Rule;
}

export interface RevisionHead {
  number: number;
  createdAt: string;
  author: string;
}

export interface Item extends Draft {
  id: string;
  bank: string;
  state: ItemState;
  /** Whoever saves names the version last seen. */
  version: number;
  revision: number;
  author: string;
  reviewedBy: string | null;
  reviewNote: string | null;
  changedAt: string;
  expired: boolean;
  statistics: { responses: number; facility: number | null; discrimination: number | null } | null;
  revisions: RevisionHead[];
  /** Cleaned by the server, with the addresses of pictures; null where the item is plain text. */
  stemHtml?: string | null;
  choicesHtml?: string[] | null;
  explanationHtml?: string | null;
}

/** An item as its checker sees it: nothing in it tells the key. */
export interface BlindItem {
  id: string;
  bank: string;
  state: ItemState;
  version: number;
  revision: number;
  author: string;
  /** Whether this person may read the item with its key. */
  keyKnown: boolean;
  /** What this person answered without knowing the key. */
  answer?: string[] | null;
  code: string;
  area: string;
  type: ItemType;
  difficulty: Difficulty;
  stem: string;
  choices: string[];
  stemHtml?: string | null;
  choicesHtml?: string[] | null;
}

/** An item in a list. */
export interface Row {
  id: string;
  code: string;
  type: ItemType;
  area: string;
  difficulty: Difficulty;
  state: ItemState;
  /** Plain text, shortened. */
  stem: string;
  tags: string[];
  changedAt: string;
  author: string;
  expired: boolean;
  lastDay: string | null;
}

export interface Rows {
  items: Row[];
  /** Where the next page begins; null on the last. */
  next: string | null;
  total: number;
}

export interface ItemQuery {
  query?: string | undefined;
  type?: string | undefined;
  area?: string | undefined;
  difficulty?: string | undefined;
  status?: string | undefined;
  tag?: string | undefined;
  expired?: boolean | undefined;
  order?: string | undefined;
}

const PAGE = 50;

export const bankPath = (bank: string) => `/staff/banks/${encodeURIComponent(bank)}`;
export const itemPath = (item: string) => `/staff/items/${encodeURIComponent(item)}`;

/** What several pages read of the banks. */
export const itemBank = {
  banks: () => http.get<Bank[]>('/staff/banks'),
  areas: (bank: string) => http.get<Area[]>(bankPath(bank) + '/areas'),
  items: (bank: string, query: ItemQuery, after: string | null) =>
    http.get<Rows>(`${bankPath(bank)}/items${queryOf({ ...query, limit: PAGE, after })}`),
  item: (id: string) => http.get<Item>(itemPath(id)),
  blind: (id: string) => http.get<BlindItem>(itemPath(id) + '/blind'),
};
