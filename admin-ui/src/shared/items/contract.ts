import type { Contract } from '../api/contract';
import { http, queryOf } from '../api/http';

export type ItemType = Contract<'ItemType'>;
export type Difficulty = Contract<'Difficulty'>;
export type ItemState = Contract<'ItemState'>;
export type Markup = Contract<'Markup'>;

export const TYPES = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE'] as const satisfies ItemType[];
export const DIFFICULTIES = ['EASY', 'MEDIUM', 'HARD'] as const satisfies Difficulty[];
export const STATES = ['DRAFT', 'IN_REVIEW', 'LIVE', 'RETIRED'] as const satisfies ItemState[];

export type Bank = Contract<'BankResource.BankView'>;
/** A knowledge area; its path is such as `法律法规/安全生产法`. */
export type Area = Contract<'AreaStock'>;
export type Rule = Contract<'RuleView'>;
export type RevisionHead = Contract<'ItemView.Written'>;
export type Item = Contract<'ItemView'>;
/** An item as its checker sees it: nothing in it tells the key. */
export type BlindItem = Contract<'BlindItemView'>;
/** An item in a list. */
export type Row = Contract<'ItemRow'>;
export type Rows = Contract<'BankItemResource.Page'>;

/** What an author writes, with nothing left out. */
export type Draft = Omit<Required<Contract<'SentDraft'>>, 'rule' | 'version'> & { rule: Rule };

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
  items: (bank: string, query: ItemQuery, after: string | undefined) =>
    http.get<Rows>(`${bankPath(bank)}/items${queryOf({ ...query, limit: PAGE, after })}`),
  item: (id: string) => http.get<Item>(itemPath(id)),
  blind: (id: string) => http.get<BlindItem>(itemPath(id) + '/blind'),
};
