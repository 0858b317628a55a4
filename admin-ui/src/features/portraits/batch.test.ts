import { describe, expect, it } from 'vitest';
import { countOf, firstShown, growing, isUnderWay, rulesToBeginWith, waiting } from './batch';
import type { Batch, Rules } from './contract';

const batch = (changes: Partial<Batch> = {}): Batch => ({
  id: 'b1',
  rules: 'zj-site',
  rulesVersion: 1,
  file: 'a.zip',
  state: 'CHECKED',
  accepted: 5,
  warned: 2,
  refused: 1,
  entered: 0,
  startedAt: '2026-12-01T02:00:00Z',
  ...changes,
});

const rules = (id: string, usual = false): Rules => ({
  id,
  version: 1,
  title: id,
  usual,
  formats: ['JPG'],
  mostBytes: 51200,
  size: '150×180',
  background: 'BLUE',
  lookFor: '',
});

describe('the rules to begin with', () => {
  const all = [rules('a'), rules('b', true)];

  it('are those chosen the last time', () => expect(rulesToBeginWith(all, 'a')).toBe('a'));
  it('are the usual ones the first time, or when the others are gone', () => {
    expect(rulesToBeginWith(all, null)).toBe('b');
    expect(rulesToBeginWith(all, 'gone')).toBe('b');
  });
  it('are none where there are none', () => expect(rulesToBeginWith([], null)).toBe(''));
});

describe('a batch', () => {
  it('shows first what was refused, then what is doubtful, then everything', () => {
    expect(firstShown(batch())).toBe('REFUSED');
    expect(firstShown(batch({ refused: 0 }))).toBe('ACCEPTED_WITH_WARNINGS');
    expect(firstShown(batch({ refused: 0, warned: 0 }))).toBe('');
  });

  it('counts by verdict and altogether', () => {
    expect(countOf(batch(), 'REFUSED')).toBe(1);
    expect(countOf(batch(), '')).toBe(8);
  });

  it('has the good pictures waiting until they are entered', () => {
    expect(waiting(batch())).toBe(7);
    expect(waiting(batch({ state: 'ENTERING', entered: 3 }))).toBe(4);
    expect(waiting(batch({ state: 'ENTERED', entered: 7 }))).toBe(0);
    expect(waiting(batch({ state: 'FAILED' }))).toBe(0);
  });

  it('is worth asking about again while the server works at it', () => {
    expect(isUnderWay(batch({ state: 'ENTERING' }))).toBe(true);
    expect(isUnderWay(batch())).toBe(false);
    expect(isUnderWay(undefined)).toBe(false);
  });

  it('is known by its file while it is on its way', () => {
    expect(growing([batch({ state: 'CHECKING' })], 'a.zip')?.id).toBe('b1');
    expect(growing([batch()], 'a.zip')).toBeUndefined();
    expect(growing(undefined, 'a.zip')).toBeUndefined();
  });
});
