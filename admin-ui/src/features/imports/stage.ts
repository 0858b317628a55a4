import type { Import } from './contract';

/** Which of the four steps the wizard is in: choose, check, enter, done. */
export function stepOf(found: Import | undefined): 0 | 1 | 2 | 3 {
  if (!found) return 0;
  if (found.state === 'ENTERED') return 3;
  return found.state === 'ENTERING' ? 2 : 1;
}

/** Something goes on at the server, so it is worth asking again. */
export const isUnderWay = (found: Import | undefined) => found?.state === 'READING' || found?.state === 'ENTERING';

/** 0 to 100; never 100 before the server says so. */
export const percentOf = ({ done, all }: Pick<Import, 'done' | 'all'>) => (all > 0 ? Math.min(99, Math.floor((done * 100) / all)) : 0);
