// Everything this page may ask of the server; types stand in types.d.ts.
import { ExamClock } from './clock.js';
import { quietly } from './store.js';
import { language, t } from './texts.js';

const PHOTO_TIMEOUT = 60000;

export class Problem extends Error {
  /** @param {number} status 0: nobody @param {any} body RFC 9457, without `type` if not ours */
  constructor(status, body) {
    super(body.title);
    this.status = status;
    this.title = body.title || t('problem');
    this.detail = body.detail || '';
    this.slug = String(body.type).split('/').pop();
    this.fields = body;
    this.unreachable = !body.type || status === 408 || status >= 500;
    this.passing = (this.unreachable || status === 429) && { busy: Boolean(body.type), retryAfter: body.retryAfter };
  }
}

export const nobody = (status = 0, retryAfter = 0) => new Problem(status, { title: t('unreachable'), detail: t('unreachableDetail'), retryAfter });

const SERVERS = 'exam.servers';

/** This page's own address, and other ports of its host, which share its cookie; first the one that answered last. */
let addresses = quietly(() => addressesOf(JSON.parse(localStorage.getItem(SERVERS)))) || [''];

function addressesOf(servers) {
  const { protocol, hostname } = location;
  const others = servers.map((text) => new URL(text)).filter((url) => url.protocol === protocol && url.hostname === hostname);
  return ['', ...others.map(({ origin }) => origin)];
}

/** The device remembers them: a page opened again while its own server is away must find the others. @param {Caller} caller */
function meet(caller) {
  const servers = caller.servers || [];
  addresses = addressesOf(servers);
  quietly(() => localStorage.setItem(SERVERS, JSON.stringify(servers)));
  return caller;
}

/**
 * A server that gives no answer of ours, or cannot serve now, is asked last from then on. In its stead the next one is asked at
 * once, for every request may be repeated; but whoever says itself that it is busy is heard, and the next try goes elsewhere.
 */
async function call(method, path, options = {}) {
  let trouble;
  for (const address of [...addresses]) {
    try {
      return await ask(`${address}/api${path}`, method, options);
    } catch (problem) {
      if (!problem.unreachable) throw problem;
      addresses = [...addresses.filter((each) => each !== address), address];
      trouble = problem;
      if (problem.passing.busy) break;
    }
  }
  throw trouble;
}

/** @param {Photo} photo */
function form({ frames, challenge }) {
  const parts = new FormData();
  frames.forEach((frame) => parts.append('frame', frame));
  if (challenge) parts.append('challenge', challenge);
  return parts;
}

/** `body` goes as JSON, `photo` as a form, `picture` as it is; `keepalive` survives the page; `timeout` in milliseconds. */
async function ask(url, method, { body = undefined, photo = null, picture = null, headers = {}, keepalive = false, timeout = 15000 }) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  const sentAt = performance.now();
  const all = { 'Accept-Language': language(), ...headers };
  if (method !== 'GET') all['X-Requested-With'] = 'exam';
  if (body !== undefined) all['Content-Type'] = 'application/json';
  try {
    const response = await fetch(url, {
      method, headers: all, keepalive, signal: abort.signal, cache: 'no-store', credentials: 'include',
      body: photo ? form(photo) : picture || (body && JSON.stringify(body)),
    });
    const data = read(response, await response.text());
    return { status: response.status, headers: response.headers, data, sentAt, receivedAt: performance.now() };
  } catch (problem) {
    throw problem instanceof Problem ? problem : nobody();
  } finally {
    clearTimeout(timer);
  }
}

/** What is not JSON does not come from the exam server but from something in between. */
function read(response, text) {
  const isJson = /json/.test(response.headers.get('Content-Type'));
  if (response.ok && (isJson || !text)) return text ? JSON.parse(text) : null;
  const retryAfter = Number(response.headers.get('Retry-After')) || 0;
  if (!isJson) throw nobody(response.ok ? 0 : response.status, retryAfter);
  throw new Problem(response.status, { retryAfter, ...JSON.parse(text) });
}

const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (n) => n.toString(16).padStart(2, '0')).join('');

/** Each time a new action, even with the same words. */
const tell = (path, options, key = newKey()) => call('POST', path, { ...options, headers: { ...options.headers, 'Idempotency-Key': key } });

/** Keys of actions whose outcome is not known. @type {Map<string, string>} */
const unanswered = new Map();

/** The same action asked again after no answer keeps its key, so that it happens once. */
async function post(path, options = {}) {
  const action = path + (options.photo ? options.photo.frames.map(({ size }) => size) : JSON.stringify(options.body));
  const key = unanswered.get(action) || newKey();
  unanswered.set(action, key);
  try {
    const answer = await tell(path, options, key);
    unanswered.delete(action);
    return answer;
  } catch (problem) {
    if (!problem.unreachable) unanswered.delete(action);
    throw problem;
  }
}

const get = async (path) => (await call('GET', path)).data;
const put = (path, body, options = {}) => call('PUT', path, { ...options, body });
const posted = async (path, options) => (await post(path, options)).data;

/** @type {ServerPort} */
export const server = {
  signIn: async (account, password) => meet((await call('POST', '/session', { body: { account, password } })).data),
  whoAmI: async () => meet(await get('/session')),
  signOut: () => call('DELETE', '/session'),
  changePassword: (current, next) => put('/session/password', { current, next }),
  me: () => get('/me'),
  consent: (version, given) => put('/me/consents/face', { version, given }),
  exams: () => get('/exams'),
  attempts: (exam) => get(`/exams/${exam}/sittings`),
  enter: (exam) => posted(`/exams/${exam}/sittings`, { body: { noticeAccepted: true } }),
  phonePhoto: (token, photo) => posted('/phone-links/photo', { photo, headers: { 'X-Phone-Token': token }, timeout: PHOTO_TIMEOUT }),
};

/** @param {string} id @returns {SittingPort} */
export function sittingPort(id) {
  const at = (path = '') => `/sittings/${id}${path}`;
  const held = (options = {}) => (port.lease === null ? options : { ...options, headers: { 'X-Page-Lease': port.lease } });
  const timed = async (asked) => {
    const { data, sentAt, receivedAt } = await asked;
    port.clock.sync(data, sentAt, receivedAt);
    return data;
  };
  const port = {
    id, clock: new ExamClock(), lease: null, key: null,
    read: () => timed(call('GET', at())),
    start: () => timed(post(at('/start'), held({ timeout: 30000 }))),
    submit: (due = false) => timed(post(at(`/submission${due ? '?due=true' : ''}`), held())),
    beat: (body) => timed(tell(at('/heartbeat'), held({ body }))),
    result: () => get(at('/result')),
    takeLease: async (takeOver) => { Object.assign(port, await posted(at('/page-leases'), { body: { takeOver } })); },
    identityCheck: (photo) => posted(at('/identity-checks'), held({ photo, timeout: PHOTO_TIMEOUT })),
    checkFrame: async (picture) => (await call('POST', at('/frame-checks'), { picture, timeout: 5000 })).data,
    challenge: () => posted(at('/liveness-challenges')),
    askPerson: (why = '') => posted(at('/manual-verifications' + why)),
    phoneLink: () => posted(at('/phone-links')),
    object: (words) => posted(at('/objections'), { body: { words } }),
    mark: (position, marked) => put(at(`/marks/${position}`), { marked }, held()),
    report: (body) => tell(at('/events'), held({ body })),
    save: ({ position, choices, revision }, keepalive) => outcome(put(at(`/answers/${position}`), { choices, revision }, held({ keepalive }))),
    saveAll: (answers, keepalive) =>
      outcome(put(at('/answers'), answers.map(({ position, choices, revision }) => ({ position, choices, revision })), held({ keepalive }))),
  };
  return port;
}

/** What a batch says of one answer. */
function told({ status, receipt, revision }) {
  if (status === 'saved') return { kind: 'saved', receipt };
  return status === 'stale-revision' ? { kind: 'stale', revision } : { kind: 'refused', code: status, problem: {} };
}

/** @returns {Promise<any>} */
async function outcome(asked) {
  try {
    const { status, headers, data } = await asked;
    if (Array.isArray(data)) return { kind: 'each', each: new Map(data.map((one) => [one.position, told(one)])) };
    const receipt = headers.get('X-Receipt');
    return status === 204 && receipt ? { kind: 'saved', receipt } : { kind: 'unreachable' };
  } catch (problem) {
    const { slug, fields, passing } = problem;
    if (passing) return { kind: 'unreachable', ...passing };
    return slug === 'stale-revision' ? { kind: 'stale', revision: fields.revision } : { kind: 'refused', code: slug, problem };
  }
}
