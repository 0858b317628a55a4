import type { Contract } from '../../shared/api/contract';
import { http } from '../../shared/api/http';

export type Phase = Contract<'Phase'>;
export type Decision = Contract<'Decision'>;
/** A comparison that waits for a person's eye; the queue brings the one due first. */
export type Review = Contract<'ReviewView'>;

export interface Verdict {
  id: string;
  decision: Decision;
  /** Required for all but SAME_PERSON. */
  reason: string;
}

export const reviewing = {
  queue: () => http.get<Review[]>('/proctor/identity-reviews'),
  decide: ({ id, decision, reason }: Verdict) =>
    http.put(`/proctor/identity-reviews/${encodeURIComponent(id)}`, { decision, reason }),
};
