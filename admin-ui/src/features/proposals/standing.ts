import type { Tone } from '../../shared/ui/Label';
import type { Proposal } from './contract';

/** How a proposal stands, seen by its reader. */
export type Standing = 'FOR_ME' | 'FOR_OTHERS' | 'APPROVED' | 'REJECTED';

export function standingOf({ decision, decidable }: Proposal): Standing {
  return decision ?? (decidable ? 'FOR_ME' : 'FOR_OTHERS');
}

export const TONES: Record<Standing, Tone> = {
  FOR_ME: 'amber',
  FOR_OTHERS: 'outline',
  APPROVED: 'green',
  REJECTED: 'red',
};

/** What I can do something about comes first; otherwise in the order the server gives, newest first. */
export const mineToDecideFirst = (all: readonly Proposal[]) => [
  ...all.filter((each) => each.decidable),
  ...all.filter((each) => !each.decidable),
];
