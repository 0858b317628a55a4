import { Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { Row } from '../../shared/items/contract';
import '../../shared/items/items.css';
import { StateLabel } from '../../shared/items/StateLabel';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { toTheMinute } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import { TEXTS } from './texts';

interface Props {
  /** Of the bank. */
  address: string;
  rows: Row[];
  isLoading: boolean;
}

export function ItemTable({ address, rows, isLoading }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const columns: TableColumnsType<Row> = [
    {
      title: words.code,
      dataIndex: 'code',
      width: 120,
      render: (code: string, { id }) => <Link to={`${address}/items/${encodeURIComponent(id)}`}>{code}</Link>,
    },
    { title: words.stem, render: (_, row) => <Stem row={row} /> },
    { title: words.type, dataIndex: 'type', width: 110, render: (type: Row['type']) => words.types[type] },
    { title: words.area, dataIndex: 'area', width: 160, render: (area: string) => area || <span className="quiet">{words.unsorted}</span> },
    { title: words.difficulty, dataIndex: 'difficulty', width: 90, render: (level: Row['difficulty']) => words.difficulties[level] },
    { title: words.state, width: 90, render: (_, { state }) => <StateLabel state={state} /> },
    { title: words.author, dataIndex: 'author', width: 100, ellipsis: true },
    { title: words.changedAt, dataIndex: 'changedAt', width: 150, className: 'one-line', render: toTheMinute },
  ];
  return (
    <Table<Row>
      className="digits"
      size="small"
      rowKey="id"
      aria-label={texts.list}
      columns={columns}
      dataSource={rows}
      loading={isLoading}
      pagination={false}
      scroll={{ x: 1080 }}
      locale={{ emptyText: texts.noMatch }}
    />
  );
}

function Stem({ row }: { row: Row }) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  return (
    <>
      <span className="stem-link" lang="zh-CN">
        {row.stem}
      </span>
      {(row.expired || row.tags.length > 0) && (
        <span className="row-labels">
          {row.expired && <Label tone="red">{row.lastDay ? texts.expiredOn(row.lastDay) : words.expired}</Label>}
          {row.tags.map((tag) => (
            <Label key={tag} tone="outline">
              {tag}
            </Label>
          ))}
        </span>
      )}
    </>
  );
}
