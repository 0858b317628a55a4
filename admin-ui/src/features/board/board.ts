import type { Alert, Frame, Seat, SeatChange } from './contract';

const ALERTS_KEPT = 200;

export interface HeardAlert extends Alert {
  seq: number;
}

/** All that the frames told so far. Never changed: each frame makes the next one. */
export interface Board {
  /** The newest frame's number; null before the first. */
  readonly seq: number | null;
  /** False when a frame was missed: then only a new roster can be believed. */
  readonly inStep: boolean;
  /** By candidate: room after room as the roster names them, and by seat within a room. */
  readonly seats: ReadonlyMap<string, Seat>;
  /** Newest first. */
  readonly alerts: readonly HeardAlert[];
}

export const EMPTY_BOARD: Board = { seq: null, inStep: false, seats: new Map(), alerts: [] };

export function receive(board: Board, frame: Frame): Board {
  if (frame.kind === 'ROSTER') return rostered(board, frame.seq, frame.seats);
  const next = numbered(board, frame);
  if (frame.kind === 'ALERT') return { ...next, alerts: [heard(frame), ...next.alerts].slice(0, ALERTS_KEPT) };
  return frame.kind === 'UPDATE' && next.inStep ? updated(next, frame.seats) : next;
}

function rostered(board: Board, seq: number, seats: Seat[]): Board {
  const rooms = new Map([...new Set(seats.map(({ room }) => room))].map((room, rank) => [room, rank]));
  const rankOf = ({ room }: Seat) => rooms.get(room) ?? 0;
  const inOrder = [...seats].sort((a, b) => rankOf(a) - rankOf(b) || bySeat(a, b));
  return { ...board, seq, inStep: true, seats: new Map(inOrder.map((seat) => [seat.candidate.id, seat])) };
}

const natural = new Intl.Collator('zh-CN', { numeric: true });

const bySeat = (a: Seat, b: Seat) =>
  natural.compare(a.seat ?? '', b.seat ?? '') || natural.compare(a.candidate.name, b.candidate.name);

/** A sign of life may repeat the number before it; anything else has to bring the next one. */
function numbered(board: Board, { seq, kind }: Frame): Board {
  const follows = board.seq !== null && (seq === board.seq + 1 || (kind === 'TICK' && seq === board.seq));
  return { ...board, seq, inStep: board.inStep && follows };
}

function heard({ seq, sitting, name, alert, severity, at }: Extract<Frame, { kind: 'ALERT' }>): HeardAlert {
  return { seq, sitting, name, alert, severity, at };
}

function updated(board: Board, changes: SeatChange[]): Board {
  const seats = new Map(board.seats);
  const whose = new Map([...seats].map(([candidate, { sitting }]) => [sitting, candidate]));
  let known = true;
  for (const change of changes) {
    const candidate = change.candidate?.id ?? whose.get(change.sitting ?? null);
    const seat = candidate === undefined ? undefined : seats.get(candidate);
    if (seat) seats.set(seat.candidate.id, { ...seat, ...change, candidate: { ...seat.candidate, ...change.candidate } });
    else known = false;
  }
  return { ...board, seats, inStep: known };
}
