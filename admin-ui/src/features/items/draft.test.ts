import { describe, expect, it } from 'vitest';
import type { Draft } from '../../shared/items/contract';
import { draftOf, holdsMarkup, inMarkup, isSame, lacks, newDraft, ofType, withChoice, withKey, withMoved, withOneMore, withoutChoice } from './draft';

const multiple = (): Draft => ({
  ...newDraft(),
  code: 'M-1',
  stem: '哪些是特种作业？',
  type: 'MULTIPLE_CHOICE',
  choices: ['电工', '焊工', '会计', '司机'],
  key: ['A', 'B'],
});

describe('the choices of a draft', () => {
  it('take the key along when one changes places with its neighbour', () => {
    const moved = withMoved(multiple(), 1, 1);

    expect(moved.choices).toEqual(['电工', '会计', '焊工', '司机']);
    expect(moved.key).toEqual(['A', 'C']);
  });

  it('stay where they are at either end', () => {
    const draft = multiple();

    expect(withMoved(draft, 0, -1)).toBe(draft);
    expect(withMoved(draft, 3, 1)).toBe(draft);
  });

  it('close the gap when one goes, and so does the key', () => {
    const rest = withoutChoice(multiple(), 0);

    expect(rest.choices).toEqual(['焊工', '会计', '司机']);
    expect(rest.key).toEqual(['A']);
  });

  it('are two at least and ten at most', () => {
    const two = { ...multiple(), choices: ['对', '错'] };
    const ten = { ...multiple(), choices: Array<string>(10).fill('x') };

    expect(withoutChoice(two, 0)).toBe(two);
    expect(withOneMore(ten)).toBe(ten);
    expect(withChoice(two, 1, '不对').choices).toEqual(['对', '不对']);
  });
});

describe('the key of a draft', () => {
  it('is one label, or several that come and go', () => {
    expect(withKey({ ...multiple(), type: 'SINGLE_CHOICE', key: ['A'] }, 'C').key).toEqual(['C']);
    expect(withKey(multiple(), 'D').key).toEqual(['A', 'B', 'D']);
    expect(withKey(multiple(), 'A').key).toEqual(['B']);
  });

  it('stays with another type as far as that can hold it', () => {
    expect(ofType(multiple(), 'SINGLE_CHOICE').key).toEqual(['A']);
    expect(ofType(multiple(), 'TRUE_FALSE')).toMatchObject({ choices: ['正确', '错误'], key: [] });
    expect(ofType(ofType(multiple(), 'TRUE_FALSE'), 'SINGLE_CHOICE').choices).toHaveLength(4);
  });
});

describe('the markup of a draft', () => {
  it('turns signs of plain text into HTML that says the same', () => {
    const html = inMarkup({ ...multiple(), stem: '若 a<b 且\nb>0 & c' }, 'HTML', String);

    expect(html.stem).toBe('若 a&lt;b 且<br>b&gt;0 &amp; c');
    expect(holdsMarkup(html)).toBe(false);
  });

  it('tells whether plain text would lose something', () => {
    expect(holdsMarkup({ ...multiple(), markup: 'HTML', stem: 'm<sup>2</sup>' })).toBe(true);
  });
});

describe('a draft', () => {
  it('tells all that is missing at once', () => {
    expect(lacks(newDraft())).toEqual(['code', 'stem', 'choices', 'key']);
    expect(lacks({ ...multiple(), choices: ['电工', '电工 ', '会计', '司机'], key: ['A'] })).toEqual(['twice', 'keys']);
    expect(lacks(multiple())).toEqual([]);
  });

  it('is the same whatever order its key came in', () => {
    expect(isSame(draftOf({ ...multiple(), key: ['B', 'A'] }), draftOf(multiple()))).toBe(true);
    expect(isSame(multiple(), withKey(multiple(), 'D'))).toBe(false);
  });
});
