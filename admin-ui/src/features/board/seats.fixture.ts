import type { Seat } from './contract';

/** A candidate who is answering, unless told otherwise. */
export const aSeat = (name: string, change: Partial<Seat> = {}): Seat => ({
  candidate: { id: `c-${name}`, name, idMasked: '330106********1010', photoUrl: null },
  room: '1',
  seat: '1',
  sitting: `s-${name}`,
  attempt: 1,
  state: 'IN_PROGRESS',
  answered: 10,
  items: 100,
  startedAt: '2026-11-20T01:00:00Z',
  deadline: '2026-11-20T03:00:00Z',
  lastSeenAt: '2026-11-20T02:00:00Z',
  connection: 'ONLINE',
  flags: [],
  ...change,
});

/** One who has not come in. */
export const anEmptySeat = (name: string): Seat =>
  aSeat(name, { sitting: null, state: null, attempt: null, startedAt: null, deadline: null, lastSeenAt: null, connection: 'NONE' });
