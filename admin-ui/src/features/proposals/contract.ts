import { http, queryOf } from '../../shared/api/http';
import type { Changes } from '../../shared/unsent/contract';

export type Decision = 'APPROVED' | 'REJECTED';

/** What one person proposed and another one decides; without a decision it is open. */
export interface Proposal {
  id: string;
  kind: string;
  subject: string;
  /** What people call the subject. */
  title: string;
  reason: string;
  proposedBy: string;
  proposedAt: string;
  /** Whether I made it, so that somebody else has to decide. */
  mine: boolean;
  /** Whether I may decide about it now. */
  decidable: boolean;
  decision?: Decision;
  decisionReason?: string;
  decidedBy?: string;
  decidedAt?: string;
}

/** The kind `unsent-answers`. */
export interface UnsentAnswers {
  named: { candidate: string; idMasked: string; exam: string; attempt: number };
  changes: Changes;
}

export type WholeProposal = Proposal & { payload: unknown };

export interface Word {
  id: string;
  decision: Decision;
  /** Required for a rejection. */
  reason: string;
}

export const PAGE = 50;

const path = (id: string) => `/staff/proposals/${encodeURIComponent(id)}`;

export const proposals = {
  page: (open: boolean, after?: string) =>
    http.get<Proposal[]>('/staff/proposals' + queryOf({ open: String(open), limit: PAGE, after })),
  one: (id: string) => http.get<WholeProposal>(path(id)),
  decide: ({ id, decision, reason }: Word) =>
    http.post<Proposal>(`${path(id)}/${decision === 'APPROVED' ? 'approval' : 'rejection'}`, { reason }),
};
