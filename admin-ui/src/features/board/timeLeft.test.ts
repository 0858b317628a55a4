import { describe, expect, it } from 'vitest';
import { aSeat } from './seats.fixture';
import { isShort, timeLeft } from './timeLeft';

const now = Date.parse('2026-11-20T02:00:00Z');

describe('the time left', () => {
  it('runs to the deadline', () => {
    expect(timeLeft(aSeat('Li', { deadline: '2026-11-20T03:00:01Z' }), now)).toBe('1:00:01');
  });

  it('stops at zero', () => {
    expect(timeLeft(aSeat('Li', { deadline: '2026-11-20T01:59:00Z' }), now)).toBe('00:00');
  });

  it('is not told while no deadline runs', () => {
    expect(timeLeft(aSeat('Li', { state: 'SUSPENDED' }), now)).toBe('—');
    expect(timeLeft(aSeat('Li', { state: 'READY', deadline: null }), now)).toBe('—');
  });

  it('is short below five minutes', () => {
    expect(isShort(aSeat('Li', { deadline: '2026-11-20T02:05:00Z' }), now)).toBe(false);
    expect(isShort(aSeat('Li', { deadline: '2026-11-20T02:04:59Z' }), now)).toBe(true);
  });
});
