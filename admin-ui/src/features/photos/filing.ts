import type { KeyRotation, Standing } from './contract';

export type FilingState = 'none' | 'due';
export type KeyState = 'quiet' | 'left' | 'done' | 'lost';

/** Who once reached the limit has to file, also when photos were deleted afterwards. */
export const filingState = ({ reachedAt }: Standing): FilingState => (reachedAt ? 'due' : 'none');

/** What an operator has to know first about the change of the key. */
export function keyState({ former, left, lost }: KeyRotation): KeyState {
  if (lost > 0) return 'lost';
  if (!former) return 'quiet';
  return left > 0 ? 'left' : 'done';
}

/** The share of the limit that is used up, 0 … 100, whole. */
export const shareOfLimit = ({ persons, limit }: Standing) => Math.min(100, Math.floor((persons / limit) * 100));
