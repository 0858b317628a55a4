import type { Batch, Rules, Verdict } from './contract';

const KEPT_AS = 'exam-photo-rules';

/** The rules chosen on this computer the last time, or the usual ones. */
export function rulesToBeginWith(all: Rules[], kept: string | null): string {
  return (all.find(({ id }) => id === kept) ?? all.find(({ usual }) => usual) ?? all[0])?.id ?? '';
}

export function keptRules(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null; // storage is switched off
  }
}

export function keepRules(id: string) {
  try {
    localStorage.setItem(KEPT_AS, id);
  } catch {
    // Then the choice lives as long as the page.
  }
}

/** How many pictures have this verdict; all of them without one. */
export function countOf(batch: Batch, verdict: Verdict | ''): number {
  const counts: Record<Verdict, number> = { ACCEPTED: batch.accepted, ACCEPTED_WITH_WARNINGS: batch.warned, REFUSED: batch.refused };
  return verdict === '' ? batch.accepted + batch.warned + batch.refused : counts[verdict];
}

/** What is worth looking at first: what was refused, then what is doubtful. */
export function firstShown(batch: Batch): Verdict | '' {
  if (batch.refused > 0) return 'REFUSED';
  return batch.warned > 0 ? 'ACCEPTED_WITH_WARNINGS' : '';
}

/** Pictures that may still become portraits. */
export const waiting = (batch: Batch) =>
  batch.state === 'CHECKED' || batch.state === 'ENTERING' ? batch.accepted + batch.warned - batch.entered : 0;

/** The batch that this file is becoming at the server while it is still on its way. */
export const growing = (latest: Batch[] | undefined, file: string | undefined) =>
  latest?.find((batch) => batch.state === 'CHECKING' && batch.file === file);

/** Something goes on at the server, so it is worth asking again. */
export const isUnderWay = (batch: Batch | undefined) => batch?.state === 'CHECKING' || batch?.state === 'ENTERING';
