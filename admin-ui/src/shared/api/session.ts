import { queryOptions, useQuery } from '@tanstack/react-query';
import { http } from './http';
import { Problem } from './problem';

export type Role = 'candidate' | 'proctor' | 'author' | 'examiner' | 'registrar' | 'operator';

/** Who is signed in. */
export interface Me {
  account: string;
  name: string;
  roles: Role[];
  passwordChangeRequired: boolean;
}

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
