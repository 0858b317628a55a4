import { useLocation } from 'react-router';

/** Where one was before being asked to sign in or to change the password. */
export function useWhereFrom(): string {
  const state = useLocation().state as { from?: unknown } | null;
  return typeof state?.from === 'string' && state.from !== '/password' ? state.from : '/';
}
