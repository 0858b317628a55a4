import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, InputNumber, Select } from 'antd';
import { AreaSelect } from '../../shared/items/AreaSelect';
import { DIFFICULTIES, TYPES, type Difficulty } from '../../shared/items/contract';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import type { Cell, CellDepth } from './contract';
import { changed, newCell, swapped, toTheCent, totalOf } from './draft';
import { TEXTS } from './texts';

const MOST_ITEMS = 1000;
const MOST_POINTS = 1000;

interface Props {
  bank: string;
  cells: Cell[];
  depths: CellDepth[];
  isFixed: boolean;
  onChange: (cells: Cell[]) => void;
}

/** A native table of native order: one row a cell, every control named by its row and column. */
export function CellTable({ bank, cells, depths, isFixed, onChange }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  return (
    <div className="cells-frame">
      <table className="cells digits" aria-label={texts.cells}>
        <thead>
          <tr>
            <th>{words.type}</th>
            <th>{words.area}</th>
            <th>{words.difficulty}</th>
            <th>{texts.count}</th>
            <th>{texts.points}</th>
            <th>{texts.sum}</th>
            <th>{texts.available}</th>
            {!isFixed && <td />}
          </tr>
        </thead>
        <tbody>
          {cells.map((cell, position) => (
            <CellRow
              key={position}
              bank={bank}
              cell={cell}
              name={texts.row(position + 1)}
              depth={depths.find((depth) => depth.cell === position)}
              isFixed={isFixed}
              onChange={(part) => onChange(changed(cells, position, part))}
              onMove={(step) => onChange(swapped(cells, position, step))}
              onRemove={() => onChange(cells.toSpliced(position, 1))}
            />
          ))}
        </tbody>
      </table>
      {cells.length === 0 && <p className="quiet">{texts.none}</p>}
      {!isFixed && (
        <Button size="small" icon={<PlusOutlined />} onClick={() => onChange([...cells, newCell(cells.at(-1))])}>
          {texts.addCell}
        </Button>
      )}
    </div>
  );
}

interface RowProps {
  bank: string;
  cell: Cell;
  name: string;
  depth: CellDepth | undefined;
  isFixed: boolean;
  onChange: (part: Partial<Cell>) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

function CellRow({ bank, cell, name, depth, isFixed, onChange, onMove, onRemove }: RowProps) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const isShort = depth !== undefined && depth.available < depth.wanted;
  const named = (column: string) => `${name} ${column}`;
  return (
    <tr>
      <td>
        <Select
          aria-label={named(words.type)}
          disabled={isFixed}
          value={cell.type}
          options={TYPES.map((value) => ({ value, label: words.types[value] }))}
          onChange={(type) => onChange({ type })}
        />
      </td>
      <td className="wide">
        {isFixed ? (cell.area ?? words.anyArea) : <AreaSelect bank={bank} value={cell.area ?? ''} onChange={(area) => onChange({ area: area || undefined })} />}
      </td>
      <td>
        <Select<Difficulty | ''>
          aria-label={named(words.difficulty)}
          disabled={isFixed}
          value={cell.difficulty ?? ''}
          options={[{ value: '', label: words.anyDifficulty }, ...DIFFICULTIES.map((value) => ({ value, label: words.difficulties[value] }))]}
          onChange={(difficulty) => onChange({ difficulty: difficulty || undefined })}
        />
      </td>
      <td>
        <InputNumber
          aria-label={named(texts.count)}
          disabled={isFixed}
          min={1}
          max={MOST_ITEMS}
          precision={0}
          value={cell.count}
          onChange={(count) => onChange({ count: count ?? 0 })}
        />
      </td>
      <td>
        <InputNumber
          aria-label={named(texts.points)}
          disabled={isFixed}
          min={0.01}
          max={MOST_POINTS}
          value={cell.points}
          onChange={(points) => onChange({ points: toTheCent(points) })}
        />
      </td>
      <td className="number">{totalOf({ cells: [cell], fixed: [] }).points}</td>
      <td className={isShort ? 'number lacking' : 'number'}>{depth ? depth.available : '–'}</td>
      {!isFixed && (
        <td className="moves">
          <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={named(texts.up)} onClick={() => onMove(-1)} />
          <Button type="text" size="small" icon={<ArrowDownOutlined />} aria-label={named(texts.down)} onClick={() => onMove(1)} />
          <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={named(texts.remove)} onClick={onRemove} />
        </td>
      )}
    </tr>
  );
}
