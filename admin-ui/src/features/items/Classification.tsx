import { AutoComplete, DatePicker, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { DIFFICULTIES, type Draft, type Rule } from '../../shared/items/contract';
import { useAreas } from '../../shared/items/queries';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { TEXTS } from './texts';

const LONGEST_CODE = 64;
const LONGEST_AREA = 120;
const LONGEST_NAME = 64;
const DAY = 'YYYY-MM-DD';

interface Props {
  bank: string;
  draft: Draft;
  onChange: (draft: Draft) => void;
  isNew: boolean;
  isFixed: boolean;
}

/** What the item is found and drawn by, and the rule its key rests on. */
export function Classification({ bank, draft, onChange, isNew, isFixed }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const areas = useAreas(bank);
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const ruled = (part: Partial<Rule>) => change({ rule: { ...draft.rule, ...part } });
  return (
    <section className="panel editor-part editor-fields" aria-label={texts.classification}>
      <Named label={words.code} hint={isNew ? texts.codeHint : undefined}>
        <Input maxLength={LONGEST_CODE} disabled={!isNew} value={draft.code} onChange={({ target }) => change({ code: target.value })} />
      </Named>
      <Named label={words.difficulty} isGroup>
        <Radio.Group
          optionType="button"
          disabled={isFixed}
          aria-label={words.difficulty}
          value={draft.difficulty}
          options={DIFFICULTIES.map((value) => ({ value, label: words.difficulties[value] }))}
          onChange={({ target }) => change({ difficulty: target.value as Draft['difficulty'] })}
        />
      </Named>
      <Named label={words.area} hint={texts.areaHint}>
        <AutoComplete
          disabled={isFixed}
          maxLength={LONGEST_AREA}
          value={draft.area}
          options={(areas.data ?? []).filter(({ path }) => path).map(({ path }) => ({ value: path }))}
          showSearch={{ filterOption: (typed, option) => String(option?.value ?? '').includes(typed) }}
          onChange={(area: string) => change({ area: area ?? '' })}
        />
      </Named>
      <Named label={words.tags} hint={texts.tagsHint} isGroup>
        <Words name={words.tags} words={draft.tags} isFixed={isFixed} onChange={(tags) => change({ tags })} />
      </Named>
      <Named label={texts.enemies} hint={texts.enemiesHint} isGroup>
        <Words name={texts.enemies} words={draft.enemies} isFixed={isFixed} onChange={(enemies) => change({ enemies })} />
      </Named>
      <Named label={texts.standard}>
        <Input maxLength={LONGEST_NAME} value={draft.rule.standard} onChange={({ target }) => ruled({ standard: target.value })} />
      </Named>
      <Named label={texts.edition}>
        <Input maxLength={LONGEST_NAME} value={draft.rule.edition} onChange={({ target }) => ruled({ edition: target.value })} />
      </Named>
      <Named label={texts.clause}>
        <Input maxLength={LONGEST_NAME} value={draft.rule.clause} onChange={({ target }) => ruled({ clause: target.value })} />
      </Named>
      <Named label={texts.lastDay} hint={texts.lastDayHint}>
        <DatePicker
          disabled={isFixed}
          value={draft.rule.lastDay ? dayjs(draft.rule.lastDay) : null}
          onChange={(day) => ruled({ lastDay: day?.format(DAY) })}
        />
      </Named>
    </section>
  );
}

/** A group of controls names its own; a single control is named by the label around it. */
function Named({ label, hint, isGroup, children }: { label: string; hint?: string | undefined; isGroup?: boolean; children: ReactNode }) {
  const Frame = isGroup ? 'div' : 'label';
  return (
    <Frame className="named">
      <span>{label}</span>
      {children}
      {hint && <small className="quiet">{hint}</small>}
    </Frame>
  );
}

interface WordsProps {
  name: string;
  words: string[];
  isFixed: boolean;
  onChange: (words: string[]) => void;
}

function Words({ name, words, isFixed, onChange }: WordsProps) {
  return (
    <Select
      mode="tags"
      aria-label={name}
      disabled={isFixed}
      open={false}
      suffixIcon={null}
      tokenSeparators={[',', '，', '、', ';', '；']}
      value={words}
      onChange={(typed: string[]) => onChange([...typed].map((word) => word.trim()).sort())}
    />
  );
}
