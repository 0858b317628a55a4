import type { Contract } from '../../shared/api/contract';
import { http } from '../../shared/api/http';

export type Phase = Contract<'Phase'>;
export type Decision = Contract<'Decision'>;
export type Means = Contract<'Means'>;
export type Seen = Contract<'Seen'>;
/** Whether the node asked compares faces at all. */
export type FacesStanding = Contract<'FacesResource.FacesView'>;
/** A comparison that waits for a person's eye; the queue brings the one due first. */
export type Review = Contract<'ReviewView'>;

export interface Verdict {
  id: string;
  decision: Decision;
  /** Required for all but SAME_PERSON, and for that where documents were seen. */
  reason: string;
  /** How documents were seen; required for SAME_PERSON where the candidate wanted no photo. */
  seen?: Seen;
}

const path = (id: string) => `/proctor/identity-reviews/${encodeURIComponent(id)}`;

export const reviewing = {
  queue: () => http.get<Review[]>('/proctor/identity-reviews'),
  decide: ({ id, ...verdict }: Verdict) => http.put(path(id), verdict),
  appoint: (id: string, at: string, place: string) => http.put(`${path(id)}/appointment`, { at, place }),
  faces: () => http.get<FacesStanding>('/staff/faces'),
};
