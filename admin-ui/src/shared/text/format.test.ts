import { describe, expect, it } from 'vitest';
import { dateAndTime, dateOnly, span, startOfDay } from './format';
import { ago, WORDS } from './words';

describe('what is written', () => {
  it('is official time, whatever the zone of the computer', () => {
    expect(dateAndTime('2026-11-20T16:30:05Z')).toBe('2026-11-21 00:30:05');
    expect(dateOnly('2026-11-20T15:59:59Z')).toBe('2026-11-20');
  });

  it('takes a day for its official beginning', () => {
    expect(startOfDay('2026-11-20')).toBe('2026-11-19T16:00:00.000Z');
  });

  it.each([
    [0, '00:00'],
    [1, '00:01'],
    [59_001, '01:00'],
    [3_600_000, '1:00:00'],
    [-5, '00:00'],
  ])('writes a span of %i ms as %s', (milliseconds, text) => {
    expect(span(milliseconds)).toBe(text);
  });

  it.each([
    [-300, '0 秒前'],
    [59_999, '59 秒前'],
    [60_000, '1 分钟前'],
    [7_200_000, '2 小时前'],
  ])('says how long ago %i ms are: %s', (milliseconds, text) => {
    expect(ago(milliseconds, WORDS.zh)).toBe(text);
  });
});
