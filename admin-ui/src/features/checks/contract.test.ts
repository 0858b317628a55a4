import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checking } from './contract';

const answers = vi.fn<typeof fetch>();
const says = (body: unknown) => answers.mockResolvedValueOnce(new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }));
const asked = () => answers.mock.calls.map(([path]) => String(path));

beforeEach(() => vi.stubGlobal('fetch', answers));
afterEach(() => {
  answers.mockReset();
  vi.unstubAllGlobals();
});

it('asks for the item without its key before an answer was given', async () => {
  says({ id: '1', keyKnown: false });

  expect((await checking.look('1')).compared).toBeNull();
  expect(asked()).toEqual([expect.stringMatching(/items\/1\/blind$/)]);
});

it('asks for the key beside an answer given before', async () => {
  says({ id: '1', keyKnown: true, answer: ['B'] });
  says({ id: '1', key: ['A'] });

  expect((await checking.look('1')).compared?.key).toEqual(['A']);
  expect(asked()).toEqual([expect.stringMatching(/items\/1\/blind$/), expect.stringMatching(/items\/1$/)]);
});

it('asks for no key where it was opened without an answer', async () => {
  says({ id: '1', keyKnown: true });

  expect((await checking.look('1')).compared).toBeNull();
  expect(asked()).toHaveLength(1);
});
