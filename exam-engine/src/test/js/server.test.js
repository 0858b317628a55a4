import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { server, sittingPort } from '../../main/webapp/js/server.js';
import { speak } from '../../main/webapp/js/texts.js';

const device = new Map();
globalThis.localStorage = { getItem: (name) => device.get(name), setItem: (name, text) => device.set(name, text) };
globalThis.document = { documentElement: {} };
globalThis.location = { protocol: 'https:', hostname: 'exam.test' };
await speak('zh-CN');

const SERVERS = ['https://exam.test:8443', 'https://other.test:8443', 'http://exam.test:8080'];
const OTHER = SERVERS[0];
let asked;
/** The address of the last request. */
let last;
let silent;
/** What a server says instead, by its origin. */
let says;
let underWay = 0;

const bare = (status) => () => new Response('<html>', { status, headers: { 'Content-Type': 'text/html' } });
const problem = (status, slug, more = {}) => () =>
  new Response(JSON.stringify({ type: `/problems/${slug}`, title: slug, ...more }), { status, headers: { 'Content-Type': 'application/problem+json' } });

globalThis.fetch = async (url) => {
  const origin = url.startsWith('/') ? '' : new URL(url).origin;
  asked.push(origin);
  last = url;
  assert.equal(underWay++, 0, 'one request at a time');
  await null;
  underWay--;
  if (silent.has(origin)) throw new TypeError('Failed to fetch');
  if (says.has(origin)) return says.get(origin)();
  return new Response(JSON.stringify({ servers: SERVERS }), { headers: { 'Content-Type': 'application/json' } });
};

beforeEach(async () => {
  asked = [];
  says = new Map();
  silent = new Set([OTHER]);
  await server.whoAmI();
  silent = new Set();
  asked = [];
});

test('asks its own address while that answers', async () => {
  await server.exams();
  assert.deepEqual(asked, ['']);
});

test('asks another port of its host where nobody answers, and stays with who answered', async () => {
  silent.add('');
  await server.exams();
  await server.exams();
  assert.deepEqual(asked, ['', OTHER, OTHER]);
});

test('never asks another host, nor without TLS: neither has the cookie', async () => {
  ['', OTHER].forEach((origin) => silent.add(origin));
  await assert.rejects(server.exams(), { status: 0, unreachable: true });
  assert.deepEqual(asked, ['', OTHER]);
});

for (const status of [200, 403, 404, 500, 503]) {
  test(`asks another port at once where ${status} is said by somebody who is not the exam server`, async () => {
    says.set('', bare(status));
    await server.exams();
    await server.exams();
    assert.deepEqual(asked, ['', OTHER, OTHER]);
  });
}

test('a server that says it is busy is heard, with its pause, and the next try goes to another one', async () => {
  says.set('', problem(503, 'retry', { retryAfter: 7 }));
  await assert.rejects(server.exams(), { status: 503, slug: 'retry', passing: { busy: true, retryAfter: 7 } });
  assert.deepEqual(asked, ['']);
  await server.exams();
  assert.deepEqual(asked, ['', OTHER]);
});

test('what the exam server refuses is its word, and it is asked again', async () => {
  says.set('', problem(409, 'not-open'));
  await assert.rejects(server.exams(), { slug: 'not-open' });
  await assert.rejects(server.exams(), { slug: 'not-open' });
  assert.deepEqual(asked, ['', '']);
});

test('where nobody is the exam server the last one met is told, each having been asked once', async () => {
  says.set('', bare(404));
  says.set(OTHER, bare(503));
  await assert.rejects(server.exams(), { status: 503, unreachable: true });
  assert.deepEqual(asked, ['', OTHER]);
});

test('with one address only that one is asked, once', async () => {
  globalThis.location.hostname = 'alone.test';
  await server.whoAmI();
  globalThis.location.hostname = 'exam.test';
  asked = [];
  says.set('', problem(503, 'retry'));
  await assert.rejects(server.exams(), { slug: 'retry' });
  says.set('', bare(404));
  await assert.rejects(server.exams(), { status: 404 });
  assert.deepEqual(asked, ['', '']);
});

test('a page opened again while its own server is away finds the others', async () => {
  const { server: again } = await import('../../main/webapp/js/server.js?opened-again');
  silent.add('');
  await again.exams();
  assert.deepEqual(asked, ['', OTHER]);
});

test('a pause given as a date counts as none', async () => {
  const busy = problem(503, 'retry')();
  busy.headers.set('Retry-After', 'Sat, 21 Nov 2026 02:31:07 GMT');
  says.set('', () => busy);
  await assert.rejects(server.exams(), { passing: { busy: true, retryAfter: 0 } });
});

const saved = (headers) => {
  says.set('', () => new Response(null, { status: 204, headers }));
  return sittingPort('s1').save({ position: 1, choices: ['A'], revision: 1 });
};

test('an answer is saved by its receipt', async () => {
  assert.deepEqual(await saved({ 'X-Receipt': 'r1' }), { kind: 'saved', receipt: 'r1' });
});

test('no content without a receipt acknowledges nothing', async () => {
  assert.deepEqual(await saved({}), { kind: 'unreachable' });
});

test('a page whose time is over asks to hand in if it is due, a candidate without condition', async () => {
  await sittingPort('s1').submit(true);
  assert.equal(last, '/api/sittings/s1/submission?due=true');
  await sittingPort('s1').submit();
  assert.equal(last, '/api/sittings/s1/submission');
});
