import { describe, expect, it } from 'vitest';
import { ACTIONS, isPossible, orderOf } from './actions';

describe('an action', () => {
  it('is possible for nobody who has not come in', () => {
    expect(ACTIONS.filter((action) => isPossible(action, null))).toEqual([]);
  });

  it('resumes only what is suspended', () => {
    expect(isPossible('RESUME', 'SUSPENDED')).toBe(true);
    expect(isPossible('RESUME', 'IN_PROGRESS')).toBe(false);
  });

  it('touches nothing once the result is there', () => {
    expect(ACTIONS.filter((action) => isPossible(action, 'RELEASED'))).toEqual([]);
  });

  it('orders time in seconds', () => {
    expect(orderOf('EXTEND', { minutes: 10, reason: ' power cut ' })).toEqual({ action: 'EXTEND', seconds: 600, reason: 'power cut' });
  });

  it('sends a message without a reason', () => {
    expect(orderOf('MESSAGE', { text: 'Please be quiet' })).toEqual({ action: 'MESSAGE', text: 'Please be quiet' });
  });
});
