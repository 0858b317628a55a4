import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Contract } from './contract';
import { http } from './http';
import { Problem } from './problem';

export type Role = Contract<'Role'>;
/** Who is signed in. */
export type Me = Contract<'SessionResource.Me'>;

export const session = {
  signIn: (account: string, password: string) => http.signIn<Me>('/session', { account, password }),
  signOut: () => http.delete('/session'),
  changePassword: (current: string, next: string) => http.put('/session/password', { current, next }),
};

/** Nobody signed in is an answer too: null. */
async function whoAmI(): Promise<Me | null> {
  try {
    return await http.get<Me>('/session');
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

export const SESSION = queryOptions({ queryKey: ['session'], queryFn: whoAmI, staleTime: 60_000 });

export const useSession = () => useQuery(SESSION);
