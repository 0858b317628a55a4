import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTexts } from '../text/language';
import { areaTree, type AreaNode } from './areaTree';
import { useAreas } from './queries';
import { ITEM_TEXTS } from './texts';

interface Props {
  bank: string;
  /** Empty for any. */
  value: string;
  onChange: (area: string) => void;
  className?: string;
}

interface Option {
  value: string;
  title: string;
  label: string;
  children: Option[];
}

const optionOf = ({ value, title, items, children }: AreaNode): Option => ({
  value,
  title: value,
  label: `${title} (${items})`,
  children: children.map(optionOf),
});

/** A knowledge area with all that lies below it. */
export function AreaSelect({ bank, value, onChange, className }: Props) {
  const texts = useTexts(ITEM_TEXTS);
  const { data } = useAreas(bank);
  const tree = useMemo(() => areaTree(data ?? []).map(optionOf), [data]);
  return (
    <TreeSelect<string | null>
      className={className ?? ''}
      aria-label={texts.area}
      value={value || null}
      placeholder={texts.anyArea}
      treeData={tree}
      treeNodeLabelProp="value"
      allowClear
      showSearch={{ treeNodeFilterProp: 'value' }}
      treeDefaultExpandAll={tree.length < 12}
      popupMatchSelectWidth={false}
      onChange={(area) => onChange(area ?? '')}
    />
  );
}
