import { Table, type TableColumnsType } from 'antd';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import type { Import, ImportProblem } from './contract';
import { TEXTS } from './texts';

const PAGE = { pageSize: 20, hideOnSinglePage: true, showSizeChanger: false };

/** Where, which item, why, and what to do about it. */
export function ProblemTable({ problems }: { problems: ImportProblem[] }) {
  const texts = useTexts(TEXTS);
  const columns: TableColumnsType<ImportProblem & { key: number }> = [
    { title: texts.place, width: 190, render: (_, problem) => <PlaceOf problem={problem} /> },
    { title: texts.item, dataIndex: 'item', width: 150, className: 'found-text' },
    { title: texts.why, dataIndex: 'detail' },
    { title: texts.what, dataIndex: 'advice' },
  ];
  return (
    <Table
      size="small"
      aria-label={texts.show}
      columns={columns}
      dataSource={problems.map((problem, key) => ({ ...problem, key }))}
      pagination={PAGE}
      scroll={{ x: 860 }}
      locale={{ emptyText: texts.noneOfThese }}
    />
  );
}

function PlaceOf({ problem }: { problem: ImportProblem }) {
  return (
    <>
      {problem.location}
      {problem.location !== problem.file && <span className="quiet found-text file-of">{problem.file}</span>}
    </>
  );
}

export function AcceptedTable({ items }: Pick<Import, 'items'>) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const columns: TableColumnsType<Import['items'][number] & { key: number }> = [
    { title: texts.place, dataIndex: 'location', width: 190, className: 'found-text' },
    { title: words.code, dataIndex: 'code', width: 150, className: 'found-text' },
    { title: words.type, width: 110, render: (_, { type }) => words.types[type] },
    { title: words.stem, dataIndex: 'stem' },
  ];
  return (
    <Table
      size="small"
      aria-label={texts.show}
      columns={columns}
      dataSource={items.map((item, key) => ({ ...item, key }))}
      pagination={PAGE}
      scroll={{ x: 860 }}
      locale={{ emptyText: texts.noneOfThese }}
    />
  );
}
