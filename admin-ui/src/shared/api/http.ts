import { keptLanguage, tagOf } from '../text/language';
import { Problem } from './problem';
import { ServerClock } from './serverClock';

const TIMEOUT = 15_000;
/** Files travel, and are read, for longer. */
const PATIENCE_WITH_FILES = 600_000;
const JSON_TYPE = 'application/json';

/** The server's time to about a second, as its answers tell it; the device's clock is not asked. */
export const serverClock = new ServerClock();

/** Changes whose outcome is not known yet, with the key they were sent under: sent again, they happen once. */
const unanswered = new Map<string, string>();

const underWay = new Map<string, Promise<unknown>>();

const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

type Headers = Record<string, string>;

async function ask(method: string, path: string, body: BodyInit | null, headers: Headers, patience: number): Promise<Response> {
  const response = await fetch('/api' + path, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
    body,
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': tagOf(keptLanguage()),
      ...(method === 'GET' ? {} : { 'X-Requested-With': 'exam' }),
      ...headers,
    },
  }).catch(() => {
    throw Problem.nobodyAnswered();
  });
  serverClock.hear(response.headers.get('Date') ?? '');
  return response;
}

async function call<T>(method: string, path: string, body?: unknown, extra: Headers = {}): Promise<T> {
  const headers = body === undefined ? extra : { 'Content-Type': JSON_TYPE, ...extra };
  return read<T>(await ask(method, path, body === undefined ? null : JSON.stringify(body), headers, TIMEOUT));
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

/** A file of the server under the name it gives (RFC 6266), or why there is none. */
async function download(path: string): Promise<File> {
  const response = await ask('GET', path, null, { Accept: '*/*' }, PATIENCE_WITH_FILES);
  if (!response.ok) return read<never>(response);
  const blob = await response.blob().catch(() => {
    throw Problem.nobodyAnswered();
  });
  return new File([blob], nameOf(response) ?? path.split('/').pop()!, { type: blob.type });
}

function nameOf(response: Response): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : null;
}

/** A file of this computer; a form carries its own type. */
async function upload<T>(path: string, body: Blob | FormData, extra: Headers = {}): Promise<T> {
  const type: Headers = body instanceof FormData ? {} : { 'Content-Type': body.type };
  return read<T>(await ask('POST', path, body, { 'Idempotency-Key': newKey(), ...type, ...extra }, PATIENCE_WITH_FILES));
}

/** The verbs, under `/api`. Every failure is a {@link Problem}. */
export const http = {
  get: <T>(path: string) => call<T>('GET', path),
  /** Carries an idempotency key, the same one until an answer came. */
  post: <T>(path: string, body: unknown) => once<T>(path, body),
  /** Signing in twice is as good as once: no key. */
  signIn: <T>(path: string, body: unknown) => call<T>('POST', path, body),
  /** A question too long for an address: it changes nothing, so it needs no key. */
  ask: <T>(path: string, body: unknown) => call<T>('POST', path, body),
  put: <T = void>(path: string, body: unknown) => call<T>('PUT', path, body),
  upload,
  download,
  delete: (path: string) => call<void>('DELETE', path),
};

/** `?a=1&b=x` of what is neither empty nor missing. */
export function queryOf(parameters: Record<string, string | number | boolean | null | undefined>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return given.length ? '?' + new URLSearchParams(given.map(([name, value]) => [name, String(value)])) : '';
}
