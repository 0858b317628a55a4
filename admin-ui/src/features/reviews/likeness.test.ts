import { describe, expect, it } from 'vitest';
import { percentOf } from './likeness';

describe('a similarity on the scale', () => {
  it('stands between its ends', () => {
    expect(percentOf(-0.2)).toBe(0);
    expect(percentOf(0.4)).toBeCloseTo(50);
    expect(percentOf(1)).toBe(100);
  });

  it('never leaves it', () => {
    expect(percentOf(-0.9)).toBe(0);
    expect(percentOf(1.2)).toBe(100);
  });
});
