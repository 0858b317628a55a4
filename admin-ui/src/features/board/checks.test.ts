import { describe, expect, it } from 'vitest';
import { isQuestionable, standingOf } from './checks';

const MATCH = { open: false, outcome: 'MATCH' } as const;

describe('how a check stands', () => {
  it('is what a machine found while nobody decided', () => {
    expect(standingOf(MATCH)).toBe('match');
    expect(standingOf({ open: false, outcome: 'MISMATCH' })).toBe('mismatch');
  });

  it('is what a person decided, whatever the machine found', () => {
    expect(standingOf({ ...MATCH, decision: 'OTHER_PERSON' })).toBe('other');
    expect(standingOf({ open: false, outcome: 'MISMATCH', decision: 'SAME_PERSON' })).toBe('same');
    expect(standingOf({ ...MATCH, decision: 'RETAKE' })).toBe('retake');
  });

  it('tells a doubt from a first look', () => {
    expect(standingOf({ ...MATCH, open: true, question: '监控中为他人' })).toBe('questioned');
    expect(standingOf({ open: true, outcome: 'REVIEW' })).toBe('open');
  });

  it('can be doubted where it says that it was the candidate and nothing is annulled', () => {
    expect(isQuestionable({ settled: true }, 'RELEASED')).toBe(true);
    expect(isQuestionable({ settled: false }, 'RELEASED')).toBe(false);
    expect(isQuestionable({ settled: true }, 'ANNULLED')).toBe(false);
  });
});
