const LARGEST = 999_999;

/** A seed short enough to be read out. */
export const freshSeed = () => String(1 + Math.floor(Math.random() * LARGEST));

/** What form B is: the items of form A in another order, for neighbours; or another paper, for a resit. */
export const PAIRINGS = ['REORDERED', 'ANOTHER'] as const;
export type Pairing = (typeof PAIRINGS)[number];

/** How form B is drawn, always the same for one form A. */
export const formB = (seed: string, pairing: Pairing) =>
  pairing === 'REORDERED' ? { seed, reordered: true } : { seed: String(Number(seed) + 1), reordered: false };
