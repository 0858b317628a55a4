import { SearchOutlined } from '@ant-design/icons';
import { Checkbox, Input, Select } from 'antd';
import { useTexts } from '../../shared/text/language';
import { SITTING_STATES, type Connection } from './contract';
import type { Filter, SortKey, StateFilter } from './filters';
import { TEXTS } from './texts';

const STATES: readonly StateFilter[] = ['ALL', 'NOT_ENTERED', ...SITTING_STATES];

interface Props {
  filter: Filter;
  counts: ReadonlyMap<StateFilter, number>;
  rooms: string[];
  onChange: (filter: Filter) => void;
}

const optionsOf = <K extends string>(names: Record<K, string>) =>
  (Object.entries(names) as [K, string][]).map(([value, label]) => ({ value, label }));

/** How many stand where, and whom to look at. */
export function FilterForm({ filter, counts, rooms, onChange }: Props) {
  const texts = useTexts(TEXTS);
  const change = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  return (
    <form className="filters" role="search" aria-label={texts.filters} onSubmit={(event) => event.preventDefault()}>
      <div className="counts" role="group" aria-label={texts.state}>
        {STATES.filter((state) => state === 'ALL' || state === filter.state || counts.get(state)).map((state) => (
          <button key={state} type="button" aria-pressed={filter.state === state} onClick={() => change({ state })}>
            {state === 'ALL' ? texts.all : texts.states[state]} <b className="digits">{counts.get(state) ?? 0}</b>
          </button>
        ))}
      </div>
      <div className="fields">
        <Input
          className="search"
          allowClear
          prefix={<SearchOutlined />}
          placeholder={texts.search}
          aria-label={texts.search}
          value={filter.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        <Select<Connection | 'ALL'>
          aria-label={texts.connection}
          value={filter.connection}
          options={[{ value: 'ALL', label: texts.anyConnection }, ...optionsOf<Connection>(texts.connections)]}
          onChange={(connection) => change({ connection })}
        />
        {rooms.length > 1 && (
          <Select
            aria-label={texts.room}
            value={filter.room}
            options={[{ value: '', label: texts.anyRoom }, ...rooms.map((room) => ({ value: room, label: room }))]}
            onChange={(room) => change({ room })}
          />
        )}
        <Select<SortKey>
          aria-label={texts.sort}
          value={filter.sort}
          options={optionsOf<SortKey>(texts.sorts)}
          onChange={(sort) => change({ sort })}
        />
        <Checkbox checked={filter.flagged} onChange={(event) => change({ flagged: event.target.checked })}>
          {texts.flagged}
        </Checkbox>
      </div>
    </form>
  );
}
