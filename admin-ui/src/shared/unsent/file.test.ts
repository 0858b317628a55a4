import { describe, expect, it } from 'vitest';
import { LARGEST, read } from './file';

const file = { format: 'examengine-unsent-answers/1', sitting: 's-1', lease: 2, answers: [], mac: '' };

describe('a file of unsent answers', () => {
  it('is taken whole', async () => {
    expect(await read(new Blob([JSON.stringify(file)]))).toEqual(file);
  });

  it.each(['', 'PK\u0003\u0004', 'null', '[]', '"text"', '{}', '{"format":1,"sitting":"s"}', '{"format":"x"}'])('is not %j', async (text) => {
    expect(await read(new Blob([text]))).toBe('unreadable');
  });

  it('is not read when it is larger than any can be', async () => {
    expect(await read(new Blob(['x'.repeat(LARGEST + 1)]))).toBe('tooLarge');
  });
});
