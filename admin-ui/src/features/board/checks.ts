import type { Contract } from '../../shared/api/contract';
import { http } from '../../shared/api/http';
import type { SittingState } from './contract';

/** One identity check of a sitting, as it stands. */
export type Check = Contract<'SittingCheckResource.CheckRow'>;

/** Whether photos can have been taken already. */
export const hasChecks = (state: SittingState | null) => state !== null && state !== 'AWAITING_ENTRY_CHECK';

/** How a check stands, in one word. */
export type Standing = 'questioned' | 'open' | 'same' | 'other' | 'retake' | 'match' | 'mismatch';

export function standingOf({ open, question, decision, outcome }: Pick<Check, 'open' | 'question' | 'decision' | 'outcome'>): Standing {
  if (open) return question ? 'questioned' : 'open';
  if (decision === 'SAME_PERSON') return 'same';
  if (decision === 'OTHER_PERSON') return 'other';
  if (decision === 'RETAKE') return 'retake';
  return outcome === 'MATCH' ? 'match' : 'mismatch';
}

/** Only what says that it was the candidate, and of a sitting that is not annulled already. */
export const isQuestionable = ({ settled }: Pick<Check, 'settled'>, state: SittingState | null) => settled && state !== 'ANNULLED';

const path = (sitting: string) => `/staff/sittings/${encodeURIComponent(sitting)}/identity-checks`;

export const checksOf = (sitting: string) => http.get<Check[]>(path(sitting));

export const question = ({ sitting, check, reason }: { sitting: string; check: string; reason: string }) =>
  http.post<unknown>(`${path(sitting)}/${encodeURIComponent(check)}/question`, { reason });
