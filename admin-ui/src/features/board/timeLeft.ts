import { span } from '../../shared/text/format';
import type { Seat } from './contract';

const SHORT = 5 * 60_000;

const remaining = ({ state, deadline }: Seat, now: number) =>
  state === 'IN_PROGRESS' && deadline ? Date.parse(deadline) - now : null;

/** What the candidate's own clock shows; a dash while none runs, as before the start and while suspended. */
export function timeLeft(seat: Seat, now: number): string {
  const left = remaining(seat, now);
  return left === null ? '—' : span(left);
}

/** Whether the last five minutes run. */
export function isShort(seat: Seat, now: number): boolean {
  const left = remaining(seat, now);
  return left !== null && left < SHORT;
}
