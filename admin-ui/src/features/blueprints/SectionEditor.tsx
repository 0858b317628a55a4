import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTexts } from '../../shared/text/language';
import { CellTable } from './CellTable';
import { ORDERS, type CellDepth, type Section } from './contract';
import { totalOf } from './draft';
import { FixedItems } from './FixedItems';
import { TEXTS } from './texts';

const LONGEST_TITLE = 80;
const LONGEST_INSTRUCTION = 500;

interface Props {
  bank: string;
  /** Counted from 0. */
  position: number;
  section: Section;
  /** Items fixed in other sections. */
  fixedElsewhere: string[];
  isFixed: boolean;
  isOnly: boolean;
  depths: CellDepth[];
  onChange: (part: Partial<Section>) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

export function SectionEditor({ bank, position, section, fixedElsewhere, isFixed, isOnly, depths, onChange, onMove, onRemove }: Props) {
  const texts = useTexts(TEXTS);
  const total = totalOf(section);
  return (
    <section className="panel blueprint-section" aria-label={texts.section(position + 1)}>
      <div className="blueprint-head">
        <h2>{texts.section(position + 1)}</h2>
        <span className="quiet digits">{texts.total(total.items, total.points)}</span>
        {!isFixed && (
          <span className="moves-right">
            <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={texts.upSection} onClick={() => onMove(-1)} />
            <Button type="text" size="small" icon={<ArrowDownOutlined />} aria-label={texts.downSection} onClick={() => onMove(1)} />
            <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={texts.removeSection} disabled={isOnly} onClick={onRemove} />
          </span>
        )}
      </div>
      <div className="section-fields">
        <label>
          {texts.sectionTitle}
          <Input maxLength={LONGEST_TITLE} disabled={isFixed} value={section.title} onChange={({ target }) => onChange({ title: target.value })} />
        </label>
        <label>
          {texts.instruction}
          <Input
            maxLength={LONGEST_INSTRUCTION}
            disabled={isFixed}
            value={section.instruction}
            onChange={({ target }) => onChange({ instruction: target.value })}
          />
        </label>
        <label>
          {texts.order}
          <Select
            disabled={isFixed}
            value={section.order}
            options={ORDERS.map((value) => ({ value, label: texts.orders[value] }))}
            onChange={(order) => onChange({ order })}
          />
        </label>
      </div>
      <CellTable bank={bank} cells={section.cells} depths={depths} isFixed={isFixed} onChange={(cells) => onChange({ cells })} />
      <FixedItems bank={bank} fixed={section.fixed} elsewhere={fixedElsewhere} isFixed={isFixed} onChange={(fixed) => onChange({ fixed })} />
    </section>
  );
}
