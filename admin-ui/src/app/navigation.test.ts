import { describe, expect, it } from 'vitest';
import { entriesFor, isOnlyCandidate, mayEnter } from './navigation';

describe('the menu', () => {
  it('offers what the roles allow, in one order', () => {
    expect(entriesFor(['operator', 'proctor']).map(({ place }) => place)).toEqual(['board', 'reviews', 'proposals', 'photos', 'audit']);
  });

  it('offers a page to each of the roles it is for', () => {
    expect(entriesFor(['author']).map(({ place }) => place)).toEqual(['banks', 'itemReviews', 'blueprints']);
    expect(entriesFor(['examiner']).map(({ place }) => place)).toEqual(['banks', 'itemReviews', 'blueprints', 'exams', 'proposals', 'objections']);
    expect(entriesFor(['registrar']).map(({ place }) => place)).toEqual(['hours', 'portraits', 'proposals']);
  });

  it('offers nothing to a role without a page', () => {
    expect(entriesFor(['candidate'])).toEqual([]);
  });

  it('keeps people out of pages that are not theirs, and out of nothing else', () => {
    expect(mayEnter('/board/x1', ['registrar'])).toBe(false);
    expect(mayEnter('/board/x1', ['proctor'])).toBe(true);
    expect(mayEnter('/boards', [])).toBe(true);
    expect(mayEnter('/password', ['author'])).toBe(true);
  });

  it('knows who belongs to the candidate pages', () => {
    expect(isOnlyCandidate(['candidate'])).toBe(true);
    expect(isOnlyCandidate(['candidate', 'proctor'])).toBe(false);
    expect(isOnlyCandidate([])).toBe(false);
  });
});
