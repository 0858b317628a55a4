import { expect, it } from 'vitest';
import { diff } from './diff';

const shown = (before: string, after: string) =>
  diff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`))
    .join('');

it('marks what went and what came, and leaves the rest alone', () => {
  expect(shown('高度在2m以上', '高度在3m及以上')).toBe('高度在[-2m][+3m及]以上');
  expect(shown('wear a helmet', 'wear a full helmet')).toBe('wear a [+full ]helmet');
});

it('finds nothing to mark in equal texts', () => {
  expect(diff('安全带', '安全带')).toEqual([{ kind: 'same', text: '安全带' }]);
  expect(diff('', '')).toEqual([]);
});

it('takes texts that are all new or all gone', () => {
  expect(shown('', '新')).toBe('[+新]');
  expect(shown('旧', '')).toBe('[-旧]');
});

it('shows long texts that have little in common as a whole instead of thinking for long', () => {
  const [one, other] = ['甲乙'.repeat(2000), '丙丁'.repeat(2000)];

  expect(diff(one, other)).toEqual([
    { kind: 'gone', text: one },
    { kind: 'new', text: other },
  ]);
});
