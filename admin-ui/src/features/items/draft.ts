import type { Draft, Item, ItemType, Markup } from '../../shared/items/contract';

export const MOST_CHOICES = 10;
export const FEWEST_CHOICES = 2;
const AT_FIRST = 4;

/** The choices of every true/false item, whatever language its author's console speaks: right is A, wrong is B. */
export const TRUE_FALSE_CHOICES = ['正确', '错误'];

/** A, B, C … of a position counted from 0. */
export const labelOf = (position: number) => String.fromCharCode('A'.charCodeAt(0) + position);
const positionOf = (label: string) => label.charCodeAt(0) - 'A'.charCodeAt(0);

export const newDraft = (): Draft => ({
  code: '',
  area: '',
  tags: [],
  enemies: [],
  type: 'SINGLE_CHOICE',
  difficulty: 'MEDIUM',
  markup: 'PLAIN',
  stem: '',
  choices: Array<string>(AT_FIRST).fill(''),
  keepOrder: false,
  key: [],
  explanation: '',
  rule: { standard: '', edition: '', clause: '' },
});

/** What an author may change of an item. */
export const draftOf = (item: Draft | Item): Draft => ({
  code: item.code,
  area: item.area,
  tags: item.tags,
  enemies: item.enemies,
  type: item.type,
  difficulty: item.difficulty,
  markup: item.markup,
  stem: item.stem,
  choices: item.choices,
  keepOrder: item.keepOrder,
  key: [...item.key].sort(),
  explanation: item.explanation,
  rule: {
    standard: item.rule.standard,
    edition: item.rule.edition,
    clause: item.rule.clause,
    lastDay: item.rule.lastDay,
  },
});

export const isSame = (one: Draft, other: Draft) => JSON.stringify(one) === JSON.stringify(other);

/** Another type; the key stays as far as the type allows. True/false has choices of its own, which only it has. */
export function ofType(draft: Draft, type: ItemType): Draft {
  if (type === draft.type) return draft;
  if (type === 'TRUE_FALSE') return { ...draft, type, choices: TRUE_FALSE_CHOICES, key: [], keepOrder: false };
  const choices = draft.type === 'TRUE_FALSE' ? newDraft().choices : draft.choices;
  const key = draft.type === 'TRUE_FALSE' ? [] : type === 'SINGLE_CHOICE' ? draft.key.slice(0, 1) : draft.key;
  return { ...draft, type, choices, key };
}

/** Clicking a label: the only right one, or one more or less of several. */
export function withKey(draft: Draft, label: string): Draft {
  if (draft.type !== 'MULTIPLE_CHOICE') return { ...draft, key: [label] };
  const key = draft.key.includes(label) ? draft.key.filter((each) => each !== label) : [...draft.key, label];
  return { ...draft, key: key.sort() };
}

export const withChoice = (draft: Draft, position: number, text: string): Draft => ({
  ...draft,
  choices: draft.choices.with(position, text),
});

export const withOneMore = (draft: Draft): Draft =>
  draft.choices.length < MOST_CHOICES ? { ...draft, choices: [...draft.choices, ''] } : draft;

/** Without a choice; the labels behind it move up, and the key with them. */
export function withoutChoice(draft: Draft, position: number): Draft {
  if (draft.choices.length <= FEWEST_CHOICES) return draft;
  const key = draft.key
    .map(positionOf)
    .filter((each) => each !== position)
    .map((each) => labelOf(each > position ? each - 1 : each));
  return { ...draft, choices: draft.choices.toSpliced(position, 1), key };
}

/** A choice changes places with its neighbour; what was right stays right. */
export function withMoved(draft: Draft, position: number, step: 1 | -1): Draft {
  const to = position + step;
  if (to < 0 || to >= draft.choices.length) return draft;
  const swapped = (each: number) => (each === position ? to : each === to ? position : each);
  const choices = draft.choices.map((_, each) => draft.choices[swapped(each)]!);
  return { ...draft, choices, key: draft.key.map((label) => labelOf(swapped(positionOf(label)))).sort() };
}

/** In the other markup, saying the same; turning to plain text drops what only HTML can hold. */
export function inMarkup(draft: Draft, markup: Markup, plain: (html: string) => string): Draft {
  if (markup === draft.markup) return draft;
  const turned = markup === 'HTML' ? escaped : plain;
  return {
    ...draft,
    markup,
    stem: turned(draft.stem),
    choices: draft.choices.map(turned),
    explanation: turned(draft.explanation),
  };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** What of an HTML text would be lost as plain text. */
export const holdsMarkup = (draft: Draft) => [draft.stem, draft.explanation, ...draft.choices].some((text) => /<(?!br>)[a-z]/i.test(text));

export type Lack = 'code' | 'stem' | 'choices' | 'twice' | 'key' | 'keys';

/** What is missing before the server need be asked. */
export function lacks(draft: Draft): Lack[] {
  const texts = draft.choices.map((text) => text.trim());
  const needed = draft.type === 'MULTIPLE_CHOICE' ? 2 : 1;
  const found: [Lack, boolean][] = [
    ['code', draft.code.trim() === ''],
    ['stem', draft.stem.trim() === ''],
    ['choices', texts.includes('')],
    ['twice', new Set(texts.filter(Boolean)).size < texts.filter(Boolean).length],
    [needed === 1 ? 'key' : 'keys', draft.key.length < needed],
  ];
  return found.filter(([, isLacking]) => isLacking).map(([lack]) => lack);
}
