import { describe, expect, it } from 'vitest';
import type { KeyRotation, Standing } from './contract';
import { filingState, keyState, shareOfLimit } from './filing';

const key: KeyRotation = { present: 'a', left: 0, lost: 0 };
const standing: Standing = {
  persons: 0,
  limit: 100_000,
  highest: 0,
  deletions: 0,
  lateDeletions: 0,
  waiting: 0,
  key,
};

describe('the filing', () => {
  it('is due once the limit was reached, whatever was deleted afterwards', () => {
    expect(filingState(standing)).toBe('none');
    expect(filingState({ ...standing, persons: 5, reachedAt: '2026-12-01T02:00:00Z' })).toBe('due');
  });

  it('never says that the limit is reached one person before', () => {
    expect(shareOfLimit({ ...standing, persons: 99_999 })).toBe(99);
    expect(shareOfLimit({ ...standing, persons: 100_000 })).toBe(100);
    expect(shareOfLimit({ ...standing, persons: 250_000 })).toBe(100);
  });
});

describe('the change of the key', () => {
  it('is quiet while no former key is given', () => expect(keyState(key)).toBe('quiet'));

  it('keeps the former key while photos need it', () => {
    expect(keyState({ ...key, former: 'b', left: 1 })).toBe('left');
    expect(keyState({ ...key, former: 'b' })).toBe('done');
  });

  it('tells of lost photos first', () => expect(keyState({ ...key, former: 'b', left: 1, lost: 1 })).toBe('lost'));
});
