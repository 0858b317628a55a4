import type { Contract } from '../../shared/api/contract';
import { http } from '../../shared/api/http';

export type Phase = Contract<'Phase'>;
export type Decision = Contract<'Decision'>;
export type Means = Contract<'Means'>;
/** Whether the node asked compares faces at all. */
export type FacesStanding = Contract<'FacesResource.FacesView'>;
/** A comparison that waits for a person's eye; the queue brings the one due first. */
export type Review = Contract<'ReviewView'>;

export interface Verdict {
  id: string;
  decision: Decision;
  /** Required for all but SAME_PERSON. */
  reason: string;
}

const path = (id: string) => `/proctor/identity-reviews/${encodeURIComponent(id)}`;

export const reviewing = {
  queue: () => http.get<Review[]>('/proctor/identity-reviews'),
  decide: ({ id, decision, reason }: Verdict) =>
    http.put(path(id), { decision, reason }),
  appoint: (id: string, at: string, place: string) => http.put(`${path(id)}/appointment`, { at, place }),
  faces: () => http.get<FacesStanding>('/staff/faces'),
};
