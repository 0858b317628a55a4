import { Button, Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import { useItemPages } from '../../shared/items/queries';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { Label } from '../../shared/ui/Label';
import { Loading } from '../../shared/ui/Loading';
import { Nothing } from '../../shared/ui/Nothing';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useFocusReturn } from '../../shared/ui/useFocusReturn';
import { TEXTS } from './texts';

interface Props {
  bank: string;
  picked: string[];
  /** Already fixed in another section. */
  elsewhere: string[];
  onToggle: (item: string) => void;
  onClose: () => void;
}

/** Looks through the live items of a bank. */
export function ItemPicker({ bank, picked, elsewhere, onToggle, onClose }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const names = useTexts(ITEM_TEXTS);
  useFocusReturn();
  const [query, look] = useState('');
  const pages = useItemPages(bank, { query, status: 'LIVE', order: 'code' });
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Modal
      open
      width={760}
      title={texts.addFixed}
      footer={
        <Button type="primary" onClick={onClose}>
          {texts.close}
        </Button>
      }
      onCancel={onClose}
    >
      <Input.Search autoFocus allowClear aria-label={texts.search} placeholder={texts.search} enterButton={texts.find} onSearch={(text) => look(text.trim())} />
      {pages.error && <ProblemAlert error={pages.error} retry={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      {pages.data && rows.length === 0 && <Nothing why={texts.noMatch} />}
      <ul className="picker">
        {rows.map((row) => (
          <li key={row.id}>
            <Checkbox checked={picked.includes(row.id)} disabled={elsewhere.includes(row.id)} onChange={() => onToggle(row.id)}>
              <b>{row.code}</b>{' '}
              <span className="quiet">
                {names.types[row.type]} · {names.difficulties[row.difficulty]}
              </span>{' '}
              {row.expired && <Label tone="red">{names.expired}</Label>} {elsewhere.includes(row.id) && <Label>{texts.elsewhere}</Label>}
              <span className="stem-link" lang="zh-CN">
                {row.stem}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </Modal>
  );
}
