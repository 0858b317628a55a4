import type { Contract } from '../../shared/api/contract';
import { http } from '../../shared/api/http';

/** A candidate objects to the annulment of a sitting. */
export type Objection = Contract<'CaseView'>;

export interface Verdict {
  id: string;
  /** To uphold it takes a second person. */
  uphold: boolean;
  reason: string;
}

export const objections = {
  open: () => http.get<Objection[]>('/staff/objections'),
  decide: ({ id, uphold, reason }: Verdict) =>
    http.post<unknown>(`/staff/objections/${encodeURIComponent(id)}/${uphold ? 'upholding' : 'rejection'}`, { reason }),
};
