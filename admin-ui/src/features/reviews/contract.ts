import { http } from '../../shared/api/http';

export type Phase = 'ENTRY' | 'DURING' | 'EXIT';
export type Decision = 'SAME_PERSON' | 'RETAKE' | 'OTHER_PERSON';

/** A comparison that waits for a person's eye; the queue brings the one due first. */
export interface Review {
  id: string;
  sitting: string;
  examSession: string;
  phase: Phase;
  attempt: number;
  candidate: { id: string; name: string; idMasked: string };
  portraitUrl: string | null;
  photoUrl: string | null;
  takenAt: string;
  dueAt: string;
}

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
