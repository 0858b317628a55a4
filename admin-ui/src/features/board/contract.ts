import { http } from '../../shared/api/http';

/** The states of a sitting, in the order a candidate passes through them. */
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
] as const;

export type SittingState = (typeof SITTING_STATES)[number];
export type Connection = 'ONLINE' | 'IDLE' | 'OFFLINE' | 'NONE';

/** A session this proctor is assigned to. */
export interface ExamSession {
  id: string;
  exam: { id: string; title: string };
  title: string;
  opensAt: string | null;
  closesAt: string | null;
  rooms: string[];
  counts: Partial<Record<SittingState | 'enrolled' | 'openReviews', number>>;
}

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

export type Action = 'MESSAGE' | 'EXTEND' | 'SUSPEND' | 'RESUME' | 'SUBMIT' | 'ALLOW_ENTRY';

export interface Order {
  action: Action;
  reason?: string;
  text?: string;
  seconds?: number;
}

export const proctoring = {
  sessions: () => http.get<ExamSession[]>('/proctor/exam-sessions'),
  act: (sitting: string, order: Order) => http.post<unknown>(`/proctor/sittings/${encodeURIComponent(sitting)}/actions`, order),
  socketAddress: (examSession: string) =>
    `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws/proctor/${encodeURIComponent(examSession)}`,
};
