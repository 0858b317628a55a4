import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { settle } from './bench.js';

const SOURCE = readFileSync(new URL('../../main/webapp/sw.js', import.meta.url), 'utf8');

/** What the worker says of a page's file within its patience; `ask` is the network, `kept` what it holds. */
async function says(t, ask, { kept = 'kept', path = '/style.css', open = async (pages) => pages } = {}) {
  const held = new Map(kept ? [[path, kept]] : []);
  const pages = {
    match: async ({ path: name }) => (held.has(name) ? new Response(held.get(name)) : undefined),
    put: async ({ path: name }, response) => held.set(name, await response.text()),
  };
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let hear;
  runInContext(SOURCE, createContext({
    URL, Response, setTimeout, location: new URL('https://exam.test/'), caches: { open: () => open(pages) }, fetch: ask,
    addEventListener: (type, listener) => { if (type === 'fetch') hear = listener; },
  }));
  let answer = null;
  hear({ request: { url: `https://exam.test${path}`, path }, respondWith: (given) => { answer = given; } });
  await settle();
  t.mock.timers.tick(4000);
  const response = await answer;
  await settle();
  return { text: response && (response.type === 'error' ? 'error' : await response.text()), keeps: () => held.get(path) };
}

const fresh = async () => new Response('fresh');
const away = async () => { throw new TypeError(); };

for (const [given, ask, more, then] of [
  ['a server that answers', fresh, {}, { text: 'fresh', held: 'fresh' }],
  ['no network', away, {}, { text: 'kept', held: 'kept' }],
  ['a server in trouble', async () => new Response('', { status: 503 }), {}, { text: 'kept', held: 'kept' }],
  ['a file that somebody in between does not know', async () => new Response('', { status: 404 }), {}, { text: 'kept', held: 'kept' }],
  ['a server that does not answer in time', () => new Promise(() => {}), {}, { text: 'kept', held: 'kept' }],
  ['neither network nor a kept file', away, { kept: '' }, { text: 'error', held: undefined }],
  ['a refusal and no kept file', async () => new Response('none', { status: 404 }), { kept: '' }, { text: 'none', held: undefined }],
  ['a browser that keeps nothing', fresh, { open: away, kept: '' }, { text: 'fresh', held: undefined }],
  ['what the server says of the exam', fresh, { path: '/api/session', kept: '' }, { text: null, held: undefined }],
]) {
  test(`given ${given} the page gets "${then.text}", and "${then.held}" is kept`, async (t) => {
    const { text, keeps } = await says(t, ask, more);
    assert.deepEqual({ text, held: keeps() }, then);
  });
}

test('what comes too late for this page is kept for the next', async (t) => {
  let come;
  const coming = new Promise((resolve) => { come = () => resolve(new Response('fresh')); });
  const { text, keeps } = await says(t, () => coming);
  assert.equal(text, 'kept');
  come();
  await settle();
  assert.equal(keeps(), 'fresh');
});
