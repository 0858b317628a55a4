import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';
import { SESSION } from './session';

const RETRIES = 2;

/** One place knows what the end of a session means: whoever was told 401 anywhere has to sign in again. */
export function newQueryClient(): QueryClient {
  const notice = (error: unknown) => {
    if (!(error instanceof Problem)) return;
    if (error.status === 401 && error.code !== 'wrong-credentials') client.setQueryData(SESSION.queryKey, null);
    if (error.code === 'password-change-required') void client.invalidateQueries({ queryKey: SESSION.queryKey });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: notice }),
    mutationCache: new MutationCache({ onError: notice }),
    defaultOptions: {
      queries: { networkMode: 'always', retry: (failures, error) => failures < RETRIES && error instanceof Problem && error.outcomeUnknown },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
