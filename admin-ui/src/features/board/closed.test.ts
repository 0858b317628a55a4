import { afterEach, describe, expect, it, vi } from 'vitest';
import { isClosed, isReadable, sealOf } from './closed';

describe('a closed sitting', () => {
  it('is one that was handed in and not annulled', () => {
    expect(isClosed('UNDER_REVIEW')).toBe(true);
    expect(isClosed('IN_PROGRESS')).toBe(false);
    expect(isClosed('ANNULLED')).toBe(false);
    expect(isClosed(null)).toBe(false);
  });
});

describe('the seal', () => {
  afterEach(() => vi.unstubAllGlobals());

  const answer = (status: number, body: unknown) =>
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }));

  it('is null before there is one', async () => {
    answer(404, { type: '/problems/not-found', title: 'Not found', status: 404 });
    expect(await sealOf('s')).toBeNull();
  });

  it('cannot be shown where it cannot be read', async () => {
    answer(200, { number: 0, intact: false, findings: [{ kind: 'seal-missing', where: '' }] });
    expect(isReadable((await sealOf('s'))!)).toBe(false);
  });

  it('fails as everything fails when the server cannot tell', async () => {
    answer(503, { type: '/problems/retry', title: 'Try again', status: 503 });
    await expect(sealOf('s')).rejects.toMatchObject({ code: 'retry' });
  });
});
