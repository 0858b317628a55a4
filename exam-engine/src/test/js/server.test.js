import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { server } from '../../main/webapp/js/server.js';
import { speak } from '../../main/webapp/js/texts.js';

globalThis.localStorage = { getItem: () => null, setItem: () => {} };
globalThis.document = { documentElement: {} };
globalThis.location = { protocol: 'https:', hostname: 'exam.test' };
await speak('zh-CN');

const SERVERS = ['https://exam.test:8443', 'https://other.test:8443', 'http://exam.test:8080'];
const OTHER = SERVERS[0];
let asked;
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
