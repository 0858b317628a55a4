import type { Hours } from './contract';

const CENT = 100;

/** Hours still missing, exact to the hundredth; 0 when there are enough. */
export const missing = ({ demanded, earned }: Pick<Hours, 'demanded' | 'earned'>) =>
  Math.max(0, Math.round(demanded * CENT) - Math.round(earned * CENT)) / CENT;
