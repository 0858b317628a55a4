import { describe, expect, it } from 'vitest';
import type { Proposal } from './contract';
import { mineToDecideFirst, standingOf } from './standing';

const aProposal = (id: string, change: Partial<Proposal> = {}): Proposal => ({
  id,
  kind: 'unsent-answers',
  subject: 'sitting/s',
  title: '李娜 · 安全员考核',
  reason: '断网',
  proposedBy: 'proctor1',
  proposedAt: '2026-11-20T04:00:00Z',
  mine: false,
  decidable: true,
  ...change,
});

describe('a proposal', () => {
  it('stands as its decision says, once there is one', () => {
    expect(standingOf(aProposal('a', { decidable: false, decision: 'REJECTED' }))).toBe('REJECTED');
  });

  it('waits for me where I may decide, and for others where it is my own', () => {
    expect(standingOf(aProposal('a'))).toBe('FOR_ME');
    expect(standingOf(aProposal('a', { mine: true, decidable: false }))).toBe('FOR_OTHERS');
  });
});

describe('the list', () => {
  it('begins with what waits for me and keeps the order otherwise', () => {
    const all = [aProposal('own', { mine: true, decidable: false }), aProposal('b'), aProposal('c')];
    expect(mineToDecideFirst(all).map(({ id }) => id)).toEqual(['b', 'c', 'own']);
  });
});
