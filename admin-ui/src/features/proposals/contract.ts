import type { Contract } from '../../shared/api/contract';
import { http, queryOf } from '../../shared/api/http';
import type { Changes } from '../../shared/unsent/contract';

export type Decision = Contract<'Verdict.Decision'>;
/** What one person proposed and another one decides; without a decision it is open. */
export type Proposal = Contract<'ProposalView'>;

/** The kind `unsent-answers`. */
export interface UnsentAnswers {
  named: { candidate: string; idMasked: string; exam: string; attempt: number };
  changes: Changes;
}

/** The kind `other-person`. */
export interface OtherPerson {
  candidate: string;
  idMasked: string;
  exam: string;
  phase: Contract<'Phase'>;
  similarity?: number;
  threshold?: number;
  portraitUrl?: string;
  photoUrl?: string;
}

/** The kind `objection`. */
export interface Upholding {
  objection: Contract<'CaseView'>;
}

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
  one: (id: string) => http.get<Proposal>(path(id)),
  decide: ({ id, decision, reason }: Word) =>
    http.post<Proposal>(`${path(id)}/${decision === 'APPROVED' ? 'approval' : 'rejection'}`, { reason }),
};
