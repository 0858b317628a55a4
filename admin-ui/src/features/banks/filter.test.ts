import { expect, it } from 'vitest';
import { addressOf, filterOf, isNarrowed, queryOf } from './filter';

it('stands in the address, so that a reload and the way back keep it', () => {
  const filter = { query: '脚手架', status: 'LIVE', expired: 'true' };

  expect(filterOf(new URLSearchParams(addressOf(filter)))).toEqual(filter);
});

it('takes nothing foreign from an address', () => {
  expect(filterOf(new URLSearchParams('limit=200&type=SINGLE_CHOICE&query='))).toEqual({ type: 'SINGLE_CHOICE' });
});

it('asks for expired items only where wanted', () => {
  expect(queryOf({ expired: 'true' })).toEqual({ expired: true, order: 'code' });
  expect(queryOf({ expired: 'no', order: 'changed' })).toEqual({ expired: undefined, order: 'changed' });
});

it('tells an empty bank from a list nothing matches', () => {
  expect(isNarrowed({ order: 'changed' })).toBe(false);
  expect(isNarrowed({ tag: '高处' })).toBe(true);
});
