import type { Draft } from '../../shared/items/contract';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { diff } from './diff';
import { labelOf } from './draft';
import { STANDING_TEXTS, type FieldName } from './standingTexts';

/** What differs between two drafts of an item, field by field. */
export function Differences({ before, after }: { before: Draft; after: Draft }) {
  const texts = useTexts(STANDING_TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const read = ({ rule, ...draft }: Draft): Record<FieldName, string> => ({
    stem: draft.stem,
    choices: draft.choices.map((text, position) => `${labelOf(position)}. ${text}`).join('\n'),
    key: [...draft.key].sort().join(''),
    explanation: draft.explanation,
    type: words.types[draft.type],
    difficulty: words.difficulties[draft.difficulty],
    area: draft.area,
    tags: draft.tags.join(' '),
    enemies: draft.enemies.join(' '),
    rule: [rule.standard, rule.edition, rule.clause, rule.lastDay && words.lastDay(rule.lastDay)].filter(Boolean).join(' '),
    keepOrder: draft.keepOrder ? texts.yes : texts.no,
    markup: texts.markups[draft.markup],
  });
  const [old, now] = [read(before), read(after)];
  const changed = (Object.keys(texts.fields) as FieldName[]).filter((field) => old[field] !== now[field]);
  if (changed.length === 0) return <p className="quiet">{texts.noDifference}</p>;
  return (
    <dl className="differences">
      {changed.map((field) => (
        <div key={field}>
          <dt>{texts.fields[field]}</dt>
          <dd lang="zh-CN">
            {diff(old[field], now[field]).map(({ kind, text }, at) =>
              kind === 'same' ? text : kind === 'gone' ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>,
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
