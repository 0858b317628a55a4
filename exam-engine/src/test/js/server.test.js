import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { server } from '../../main/webapp/js/server.js';
import { speak } from '../../main/webapp/js/texts.js';

globalThis.localStorage = { getItem: () => null, setItem: () => {} };
globalThis.document = { documentElement: {} };
globalThis.location = { protocol: 'https:', hostname: 'exam.test' };
await speak('zh-CN');

const SERVERS = ['https://exam.test:8443', 'https://other.test:8443', 'http://exam.test:8080'];
let asked;
let silent;

globalThis.fetch = async (url) => {
  const origin = url.startsWith('/') ? '' : new URL(url).origin;
  asked.push(origin);
  if (silent.has(origin)) throw new TypeError('Failed to fetch');
  return new Response(JSON.stringify({ servers: SERVERS }), { headers: { 'Content-Type': 'application/json' } });
};

beforeEach(async () => {
  asked = [];
  silent = new Set(['https://exam.test:8443']);
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
  assert.deepEqual(asked, ['', 'https://exam.test:8443', 'https://exam.test:8443']);
});

test('never asks another host, nor without TLS: neither has the cookie', async () => {
  ['', 'https://exam.test:8443'].forEach((origin) => silent.add(origin));
  await assert.rejects(server.exams(), { status: 0, unreachable: true });
  assert.deepEqual(asked, ['', 'https://exam.test:8443']);
});
