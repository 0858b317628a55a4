import { keptLanguage, tagOf } from '../text/language';
import { Problem } from './problem';
import { ServerClock } from './serverClock';

const TIMEOUT = 15_000;

/** The server's time to about a second, as its answers tell it; the device's clock is not asked. */
export const serverClock = new ServerClock();

/** Changes whose outcome is not known yet, with the key they were sent under: sent again, they happen once. */
const unanswered = new Map<string, string>();

const underWay = new Map<string, Promise<unknown>>();

const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function call<T>(method: string, path: string, body?: unknown, extra: Record<string, string> = {}): Promise<T> {
  const response = await fetch('/api' + path, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT),
    body: body === undefined ? null : JSON.stringify(body),
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': tagOf(keptLanguage()),
      ...(method === 'GET' ? {} : { 'X-Requested-With': 'exam' }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...extra,
    },
  }).catch(() => {
    throw Problem.nobodyAnswered();
  });
  serverClock.hear(response.headers.get('Date') ?? '');
  return read<T>(response);
}

/** What is not JSON did not come from the exam server but from something in between. */
async function read<T>(response: Response): Promise<T> {
  const text = await response.text().catch(() => {
    throw Problem.nobodyAnswered();
  });
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  if (response.ok && (isJson || text === '')) return (text ? JSON.parse(text) : undefined) as T;
  throw isJson ? new Problem(response.status, JSON.parse(text)) : Problem.nobodyAnswered(response.ok ? 0 : response.status);
}

async function send<T>(change: string, path: string, body: unknown): Promise<T> {
  const key = unanswered.get(change) ?? newKey();
  unanswered.set(change, key);
  try {
    const answer = await call<T>('POST', path, body, { 'Idempotency-Key': key });
    unanswered.delete(change);
    return answer;
  } catch (error) {
    if (!(error instanceof Problem && error.outcomeUnknown)) unanswered.delete(change);
    throw error;
  }
}

/** The same change asked for while it is under way, as by a double click, is the one under way. */
function once<T>(path: string, body: unknown): Promise<T> {
  const change = `${path} ${JSON.stringify(body)}`;
  const running = underWay.get(change) as Promise<T> | undefined;
  if (running) return running;
  const sent = send<T>(change, path, body).finally(() => underWay.delete(change));
  underWay.set(change, sent);
  return sent;
}

/** The four verbs, under `/api`. Every failure is a {@link Problem}. */
export const http = {
  get: <T>(path: string) => call<T>('GET', path),
  /** Carries an idempotency key, the same one until an answer came. */
  post: <T>(path: string, body: unknown) => once<T>(path, body),
  /** The only POST without a key. */
  signIn: <T>(path: string, body: unknown) => call<T>('POST', path, body),
  put: (path: string, body: unknown) => call<void>('PUT', path, body),
  delete: (path: string) => call<void>('DELETE', path),
};

/** `?a=1&b=x` of what is neither empty nor missing. */
export function queryOf(parameters: Record<string, string | number | undefined>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '');
  return given.length ? '?' + new URLSearchParams(given.map(([name, value]) => [name, String(value)])) : '';
}
