import { DeleteOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { itemBank, type BlindItem } from '../../shared/items/contract';
import '../../shared/items/items.css';
import { plainText } from '../../shared/items/plainText';
import { StateLabel } from '../../shared/items/StateLabel';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import type { FixedItem } from './contract';
import { changed, toTheCent } from './draft';
import { ItemPicker } from './ItemPicker';
import { TEXTS } from './texts';

interface Props {
  bank: string;
  fixed: FixedItem[];
  /** Items that other sections hold: a paper shows none twice. */
  elsewhere: string[];
  isFixed: boolean;
  onChange: (fixed: FixedItem[]) => void;
}

/** Items every paper holds, whatever is drawn beside them. */
export function FixedItems({ bank, fixed, elsewhere, isFixed, onChange }: Props) {
  const texts = useTexts(TEXTS);
  const [isPicking, pick] = useState(false);
  const toggle = (item: string) =>
    onChange(fixed.some((each) => each.item === item) ? fixed.filter((each) => each.item !== item) : [...fixed, { item, points: 1 }]);
  return (
    <div className="fixed-items" role="group" aria-label={texts.fixed}>
      {fixed.map((each, position) => (
        <FixedRow
          key={each.item}
          fixed={each}
          isFixed={isFixed}
          onPoints={(points) => onChange(changed(fixed, position, { points }))}
          onRemove={() => toggle(each.item)}
        />
      ))}
      {!isFixed && (
        <div className="blueprint-head">
          <Button size="small" onClick={() => pick(true)}>
            {texts.addFixed}
          </Button>
          <span className="quiet">{texts.fixedHint}</span>
        </div>
      )}
      {isPicking && <ItemPicker bank={bank} picked={fixed.map(({ item }) => item)} elsewhere={elsewhere} onToggle={toggle} onClose={() => pick(false)} />}
    </div>
  );
}

interface RowProps {
  fixed: FixedItem;
  isFixed: boolean;
  onPoints: (points: number) => void;
  onRemove: () => void;
}

function FixedRow({ fixed: { item, points }, isFixed, onPoints, onRemove }: RowProps) {
  const texts = useTexts(TEXTS);
  const { data } = useQuery({ queryKey: ['fixed-item', item], queryFn: () => itemBank.blind(item), staleTime: 60_000 });
  const code = data?.code ?? item;
  return (
    <div className="fixed-item">
      <b>{code}</b>
      <span>{data && <Said item={data} />}</span>
      <InputNumber aria-label={`${code} ${texts.points}`} disabled={isFixed} min={0.01} value={points} onChange={(value) => onPoints(toTheCent(value))} />
      {!isFixed && <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`${code} ${texts.remove}`} onClick={onRemove} />}
    </div>
  );
}

/** What the item asks, and what keeps it out of papers. */
function Said({ item }: { item: BlindItem }) {
  const words = useTexts(ITEM_TEXTS);
  return (
    <>
      <span className="stem-link quiet" lang="zh-CN">
        {item.stemHtml ? plainText(item.stem) : item.stem}
      </span>
      {item.state !== 'LIVE' && <StateLabel state={item.state} />} {item.expired && <Label tone="red">{words.expired}</Label>}
    </>
  );
}
