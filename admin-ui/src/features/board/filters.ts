import type { Connection, Seat, SittingState } from './contract';

export type StateFilter = SittingState | 'NOT_ENTERED' | 'ALL';
export type SortKey = 'seat' | 'timeLeft' | 'lastSeen' | 'progress';

export interface Filter {
  state: StateFilter;
  connection: Connection | 'ALL';
  room: string;
  /** Part of a name, an ID number or a seat. */
  text: string;
  flagged: boolean;
  sort: SortKey;
}

export const EVERYBODY: Filter = { state: 'ALL', connection: 'ALL', room: '', text: '', flagged: false, sort: 'seat' };

const stateOf = (seat: Seat): StateFilter => seat.state ?? 'NOT_ENTERED';

function matches(seat: Seat, filter: Filter): boolean {
  const text = filter.text.trim().toLowerCase();
  const { name, idMasked } = seat.candidate;
  return (
    (filter.state === 'ALL' || filter.state === stateOf(seat)) &&
    (filter.connection === 'ALL' || filter.connection === seat.connection) &&
    (!filter.room || filter.room === seat.room) &&
    (!filter.flagged || seat.flags.length > 0) &&
    (!text || [name, idMasked, seat.seat ?? ''].some((each) => each.toLowerCase().includes(text)))
  );
}

const instantOf = (text: string | null) => (text ? Date.parse(text) : Infinity);
const deadlineOf = (seat: Seat) => (seat.state === 'IN_PROGRESS' ? instantOf(seat.deadline) : Infinity);

/** What each order looks at, the smallest first; seats that are equal in it stay in the order of the roster. */
const LOOKED_AT: Record<Exclude<SortKey, 'seat'>, (seat: Seat) => number> = {
  timeLeft: deadlineOf,
  lastSeen: (seat) => instantOf(seat.lastSeenAt),
  progress: (seat) => seat.answered,
};

/** The seats to be shown, in order. */
export function shown(seats: Iterable<Seat>, filter: Filter): Seat[] {
  const chosen = [...seats].filter((seat) => matches(seat, filter));
  if (filter.sort === 'seat') return chosen;
  const looked = LOOKED_AT[filter.sort];
  return chosen.sort((a, b) => (looked(a) === looked(b) ? 0 : looked(a) - looked(b)));
}

/** How many stand where. */
export function counted(seats: Iterable<Seat>): Map<StateFilter, number> {
  const counts = new Map<StateFilter, number>();
  const add = (state: StateFilter) => counts.set(state, (counts.get(state) ?? 0) + 1);
  for (const seat of seats) {
    add('ALL');
    add(stateOf(seat));
  }
  return counts;
}

/** The rooms on the roster, in its order. */
export const roomsOf = (seats: Iterable<Seat>): string[] => [...new Set([...seats].flatMap(({ room }) => room ?? []))];
