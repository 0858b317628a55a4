/** From the left of the scale to its right. */
export const BANDS = ['mismatch', 'review', 'match'] as const;

const LEAST = -0.2;
const MOST = 1;

/** Where a similarity stands on the scale, 0 to 100; what lies beyond its ends stands at them. */
export const percentOf = (similarity: number) => (100 * (Math.min(MOST, Math.max(LEAST, similarity)) - LEAST)) / (MOST - LEAST);
