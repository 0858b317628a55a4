import type { ItemQuery } from '../../shared/items/contract';

/** What may stand in the address of an item list. */
export const FILTERS = ['query', 'type', 'area', 'difficulty', 'status', 'tag', 'expired', 'order'] as const;

export type Filter = Partial<Record<(typeof FILTERS)[number], string>>;

/** What narrows the list down; the order only arranges it. */
export const isNarrowed = ({ order: _, ...narrowing }: Filter) => Object.values(narrowing).some(Boolean);

export const filterOf = (address: URLSearchParams): Filter =>
  Object.fromEntries(FILTERS.flatMap((name) => (address.get(name) ? [[name, address.get(name)]] : [])));

/** The address of a filter, without what is empty. */
export const addressOf = (filter: Filter): Record<string, string> =>
  Object.fromEntries(FILTERS.flatMap((name) => (filter[name] ? [[name, filter[name]]] : [])));

export const queryOf = ({ expired, order, ...rest }: Filter): ItemQuery => ({
  ...rest,
  expired: expired === 'true' || undefined,
  order: order ?? 'code',
});
