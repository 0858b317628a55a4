import type { Contract } from '../../shared/api/contract';
import { http } from '../../shared/api/http';
import { isProblem } from '../../shared/api/problem';
import type { SittingState } from './contract';

const CLOSED: readonly SittingState[] = ['AWAITING_EXIT_CHECK', 'UNDER_REVIEW', 'RELEASED'];

/** Whether its answers are closed and its result may still change. */
export const isClosed = (state: SittingState | null) => state !== null && CLOSED.includes(state);

/** The newest seal held against the rows just now. Where no seal can be read, only the verdict is there, and it is bad. */
export type CheckedSeal = Contract<'StaffSealResource.CheckedSealView'>;
/** One that can be read. */
export type Seal = Required<CheckedSeal>;

export const isReadable = (seal: CheckedSeal): seal is Seal => seal.sealedAt !== undefined;

/** Null until the sitting has been graded. */
export async function sealOf(sitting: string): Promise<CheckedSeal | null> {
  try {
    return await http.get<CheckedSeal>(`/staff/sittings/${encodeURIComponent(sitting)}/seal`);
  } catch (error) {
    if (isProblem(error, 'not-found')) return null;
    throw error;
  }
}
