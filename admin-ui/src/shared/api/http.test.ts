import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { http, queryOf } from './http';

const answers = vi.fn<(path: string, sent: RequestInit) => Promise<Response>>();
const json = (status: number, body: unknown, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
const refusal = (status: number, code: string) =>
  json(status, { type: `/problems/${code}`, title: 'No', detail: 'Not now', status }, 'application/problem+json');
const headersOf = (call: number) => answers.mock.calls[call]![1].headers as Record<string, string>;

describe('a request', () => {
  beforeEach(() => vi.stubGlobal('fetch', answers));
  afterEach(() => {
    answers.mockReset();
    vi.unstubAllGlobals();
  });

  it('carries the sign of this page only when it changes something', async () => {
    answers.mockImplementation(async () => json(200, {}));
    await http.get('/session');
    await http.post('/a', {});

    expect(headersOf(0)).not.toHaveProperty('X-Requested-With');
    expect(headersOf(1)).toMatchObject({ 'X-Requested-With': 'exam', 'Idempotency-Key': expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it('fails with the words of the server', async () => {
    answers.mockResolvedValue(refusal(409, 'sitting-closed'));

    await expect(http.post('/b', {})).rejects.toMatchObject({ status: 409, code: 'sitting-closed', title: 'No', detail: 'Not now' });
  });

  it('fails with words of its own when nobody answers', async () => {
    answers.mockRejectedValue(new TypeError('offline'));

    await expect(http.get('/c')).rejects.toMatchObject({ status: 0, title: '无法连接考试服务器', outcomeUnknown: true });
  });

  it('does not take a page of something in between for an answer', async () => {
    answers.mockResolvedValue(new Response('<html>Sign in to the network</html>', { status: 200 }));

    await expect(http.get('/d')).rejects.toMatchObject({ status: 0 });
  });

  it('keeps its key while the outcome is unknown, and takes a new one after an answer', async () => {
    answers.mockRejectedValueOnce(new TypeError('offline'));
    answers.mockImplementation(async () => json(200, {}));
    await http.post('/e', { n: 1 }).catch(() => undefined);
    await http.post('/e', { n: 1 });
    await http.post('/e', { n: 1 });

    const keys = [0, 1, 2].map((call) => headersOf(call)['Idempotency-Key']);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('is sent once when asked for twice at a time', async () => {
    answers.mockImplementation(async () => json(200, {}));
    await Promise.all([http.post('/f', { n: 1 }), http.post('/f', { n: 1 })]);

    expect(answers).toHaveBeenCalledTimes(1);
  });

  it('asks long questions without a key, for they change nothing', async () => {
    answers.mockImplementation(async () => json(200, {}));
    await http.ask('/g', { n: 1 });

    expect(headersOf(0)).toMatchObject({ 'X-Requested-With': 'exam' });
    expect(headersOf(0)).not.toHaveProperty('Idempotency-Key');
  });

  it('leaves the type of a form to the browser, and tells that of a picture', async () => {
    answers.mockImplementation(async () => json(201, {}));
    await http.upload('/h', new FormData(), { Prefer: 'respond-async' });
    await http.upload('/i', new Blob(['x'], { type: 'image/png' }));

    expect(headersOf(0)).not.toHaveProperty('Content-Type');
    expect(headersOf(0)).toMatchObject({ Prefer: 'respond-async', 'Idempotency-Key': expect.any(String) });
    expect(headersOf(1)).toMatchObject({ 'Content-Type': 'image/png' });
  });

  it('hands over a file, or the reason why there is none', async () => {
    answers.mockResolvedValueOnce(new Response('PK', { status: 200 }));
    answers.mockResolvedValueOnce(refusal(422, 'not-exportable'));

    expect(await (await http.download('/j')).text()).toBe('PK');
    await expect(http.download('/k')).rejects.toMatchObject({ code: 'not-exportable' });
  });

  it('hands over a file under the name the server gives it', async () => {
    answers.mockResolvedValue(new Response('PK', { headers: { 'Content-Disposition': "attachment; filename*=UTF-8''%E9%A2%98%20%E5%BA%93.xlsx" } }));

    expect((await http.download('/l')).name).toBe('题 库.xlsx');
  });

  it('leaves empty parameters out of the address', () => {
    expect(queryOf({ subject: '', limit: 100, query: '王 a' })).toBe('?limit=100&query=%E7%8E%8B+a');
    expect(queryOf({ subject: undefined })).toBe('');
  });
});
