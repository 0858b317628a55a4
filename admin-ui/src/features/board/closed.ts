import { http } from '../../shared/api/http';
import { isProblem } from '../../shared/api/problem';
import type { SittingState } from './contract';

const CLOSED: readonly SittingState[] = ['AWAITING_EXIT_CHECK', 'UNDER_REVIEW', 'RELEASED'];

/** Whether its answers are closed and its result may still change. */
export const isClosed = (state: SittingState | null) => state !== null && CLOSED.includes(state);

/** What the newest seal over a sitting's journal says. */
export interface Seal {
  number: number;
  keyId: string;
  entries: number;
  /** The end of the chain over all entries, hexadecimal. */
  head: string;
  signature: string;
  sealedAt: string;
}

/** Something that is not as it was sealed; `where` as far as it can be told. */
export interface Finding {
  kind: string;
  where: string;
}

/** The seal held against the rows just now. Where no seal can be read, only the verdict is there, and it is bad. */
export type CheckedSeal = Partial<Seal> & { intact: boolean; findings?: Finding[] };

export const isReadable = (seal: CheckedSeal): seal is CheckedSeal & Seal => seal.sealedAt !== undefined;

/** Null until the sitting has been graded. */
export async function sealOf(sitting: string): Promise<CheckedSeal | null> {
  try {
    return await http.get<CheckedSeal>(`/staff/sittings/${encodeURIComponent(sitting)}/seal`);
  } catch (error) {
    if (isProblem(error, 'not-found')) return null;
    throw error;
  }
}
