import { SearchOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { AreaSelect } from '../../shared/items/AreaSelect';
import { DIFFICULTIES, STATES, TYPES } from '../../shared/items/contract';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { isNarrowed, type Filter } from './filter';
import { TEXTS } from './texts';

interface Props {
  bank: string;
  filter: Filter;
  onChange: (part: Filter) => void;
  onClear: () => void;
}

/** Above the table and in reach of the keyboard. Texts are looked for on Enter, everything else at once. */
export function ItemFilters({ bank, filter, onChange, onClear }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const [query, setQuery] = useState(filter.query ?? '');
  const [tag, setTag] = useState(filter.tag ?? '');
  const narrow = { query: query.trim(), tag: tag.trim() };
  return (
    <form
      className="item-filters"
      role="search"
      aria-label={texts.filters}
      onSubmit={(event) => {
        event.preventDefault();
        onChange(narrow);
      }}
    >
      <Input
        className="wide"
        allowClear
        maxLength={100}
        prefix={<SearchOutlined />}
        placeholder={texts.search}
        aria-label={texts.search}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onClear={() => onChange({ query: '' })}
      />
      <Choice name={words.type} any={words.anyType} value={filter.type} labels={words.types} of={TYPES} onChange={(type) => onChange({ type })} />
      <AreaSelect bank={bank} value={filter.area ?? ''} onChange={(area) => onChange({ area })} />
      <Choice
        name={words.difficulty}
        any={words.anyDifficulty}
        value={filter.difficulty}
        labels={words.difficulties}
        of={DIFFICULTIES}
        onChange={(difficulty) => onChange({ difficulty })}
      />
      <Choice name={words.state} any={texts.anyState} value={filter.status} labels={words.states} of={STATES} onChange={(status) => onChange({ status })} />
      <Input
        className="tag"
        allowClear
        maxLength={40}
        placeholder={texts.tag}
        aria-label={texts.tag}
        value={tag}
        onChange={({ target }) => setTag(target.value)}
        onClear={() => onChange({ tag: '' })}
      />
      <Select
        aria-label={texts.order}
        value={filter.order === 'changed' ? 'changed' : 'code'}
        options={[
          { value: 'code', label: texts.orders.code },
          { value: 'changed', label: texts.orders.changed },
        ]}
        onChange={(order) => onChange({ order })}
      />
      <Checkbox checked={filter.expired === 'true'} onChange={({ target }) => onChange({ expired: target.checked ? 'true' : '' })}>
        {texts.onlyExpired}
      </Checkbox>
      <Button htmlType="submit">{texts.find}</Button>
      {isNarrowed(filter) && (
        <Button type="link" onClick={onClear}>
          {texts.clear}
        </Button>
      )}
    </form>
  );
}

interface ChoiceProps<K extends string> {
  name: string;
  any: string;
  value: string | undefined;
  labels: Record<K, string>;
  of: readonly K[];
  onChange: (value: string) => void;
}

function Choice<K extends string>({ name, any, value, labels, of, onChange }: ChoiceProps<K>) {
  return (
    <Select<string>
      aria-label={name}
      value={value ?? ''}
      options={[{ value: '', label: any }, ...of.map((each) => ({ value: each, label: labels[each] }))]}
      onChange={onChange}
    />
  );
}
