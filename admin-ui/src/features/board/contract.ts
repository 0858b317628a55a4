import type { Contract } from '../../shared/api/contract';
import { http } from '../../shared/api/http';

export type SittingState = Contract<'SittingState'>;

/** In the order a candidate passes through them. */
export const SITTING_STATES = [
  'AWAITING_ENTRY_CHECK',
  'ENTRY_UNDER_REVIEW',
  'READY',
  'IN_PROGRESS',
  'SUSPENDED',
  'AWAITING_EXIT_CHECK',
  'UNDER_REVIEW',
  'RELEASED',
  'ANNULLED',
] as const satisfies SittingState[];

/** A session this proctor is assigned to. */
export type ExamSession = Contract<'ProctorResource.SessionView'>;
/** What can be done to a sitting; the other one the server knows by name, but refuses so far. */
export type Action = Exclude<Contract<'Action'>, 'ANNUL'>;
export type Seen = Contract<'Seen'>;
export type Order = Contract<'ActionResource.ActionAsked'>;

// OpenAPI knows no WebSockets: what the board's frames carry, down to Frame, is written by hand after the engine's Frame and SeatJson.

export type Connection = 'ONLINE' | 'IDLE' | 'OFFLINE' | 'NONE';

/** One line of the roster; `sitting` and `state` are null until the candidate has come in. */
export interface Seat {
  candidate: { id: string; name: string; idMasked: string; photoUrl: string | null };
  room: string | null;
  seat: string | null;
  sitting: string | null;
  attempt: number | null;
  state: SittingState | null;
  answered: number;
  items: number;
  startedAt: string | null;
  deadline: string | null;
  lastSeenAt: string | null;
  connection: Connection;
  flags: string[];
}

/** What changed about a seat, which is told by its sitting, or by its candidate where there is none yet. */
export type SeatChange = Partial<Omit<Seat, 'candidate'>> & { candidate?: Partial<Seat['candidate']> };

export type Severity = 'INFO' | 'WARNING' | 'URGENT';

export interface Alert {
  sitting: string;
  name: string;
  alert: string;
  severity: Severity;
  at: string;
}

interface Numbered {
  /** Rises by one from frame to frame. */
  seq: number;
}

export type Frame =
  | (Numbered & { kind: 'ROSTER'; serverTime: string; seats: Seat[] })
  | (Numbered & { kind: 'UPDATE'; serverTime: string; seats: SeatChange[] })
  | (Numbered & { kind: 'TICK'; serverTime: string })
  | (Numbered & { kind: 'ALERT' } & Alert);

export const proctoring = {
  sessions: () => http.get<ExamSession[]>('/proctor/exam-sessions'),
  act: (sitting: string, order: Order) => http.post<unknown>(`/proctor/sittings/${encodeURIComponent(sitting)}/actions`, order),
  socketAddress: (examSession: string) =>
    `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws/proctor/${encodeURIComponent(examSession)}`,
};
