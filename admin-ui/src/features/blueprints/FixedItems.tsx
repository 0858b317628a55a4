import { DeleteOutlined } from '@ant-design/icons';
import { useQueries } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { itemBank } from '../../shared/items/contract';
import '../../shared/items/items.css';
import { useTexts } from '../../shared/text/language';
import type { FixedItem } from './contract';
import { changed } from './draft';
import { ItemPicker } from './ItemPicker';
import { TEXTS } from './texts';

interface Props {
  bank: string;
  fixed: FixedItem[];
  isFixed: boolean;
  onChange: (fixed: FixedItem[]) => void;
}

/** Items every paper holds, whatever is drawn beside them. */
export function FixedItems({ bank, fixed, isFixed, onChange }: Props) {
  const texts = useTexts(TEXTS);
  const [isPicking, pick] = useState(false);
  const items = useQueries({
    queries: fixed.map(({ item }) => ({ queryKey: ['fixed-item', item], queryFn: () => itemBank.blind(item), staleTime: 60_000 })),
  });
  const toggle = (item: string) =>
    onChange(fixed.some((each) => each.item === item) ? fixed.filter((each) => each.item !== item) : [...fixed, { item, points: 1 }]);
  return (
    <div className="fixed-items" role="group" aria-label={texts.fixed}>
      {fixed.map(({ item, points }, position) => {
        const { data } = items[position] ?? {};
        const code = data?.code ?? item;
        return (
          <div key={item} className="fixed-item">
            <b>{code}</b>
            <span className="stem-link quiet" lang="zh-CN">
              {data?.stem}
            </span>
            <InputNumber
              aria-label={`${code} ${texts.points}`}
              disabled={isFixed}
              min={0.01}
              value={points}
              onChange={(value) => onChange(changed(fixed, position, { points: value ?? 0 }))}
            />
            {!isFixed && <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`${code} ${texts.remove}`} onClick={() => toggle(item)} />}
          </div>
        );
      })}
      {!isFixed && (
        <div className="blueprint-head">
          <Button size="small" onClick={() => pick(true)}>
            {texts.addFixed}
          </Button>
          <span className="quiet">{texts.fixedHint}</span>
        </div>
      )}
      {isPicking && <ItemPicker bank={bank} picked={fixed.map(({ item }) => item)} onToggle={toggle} onClose={() => pick(false)} />}
    </div>
  );
}
