const LARGEST = 999_999;

/** A seed short enough to be read out. */
export const freshSeed = () => String(1 + Math.floor(Math.random() * LARGEST));

/** The seed of form B, always the same for one form A. */
export const otherSeed = (seed: string) => String(Number(seed) + 1);
