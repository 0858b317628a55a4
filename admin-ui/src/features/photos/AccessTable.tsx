import { useQuery } from '@tanstack/react-query';
import { Button, Input, Space, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { timeOfDay } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { keepingPhotos, LATEST, type Access } from './contract';
import { TEXTS } from './texts';

interface Props {
  /** Whose photos; empty for everybody's. */
  candidate: string;
  onFilter: (candidate: string) => void;
}

/** Who of the staff looked at whose photos, newest first. */
export function AccessTable({ candidate, onFilter }: Props) {
  const texts = useTexts(TEXTS);
  const columns = useColumns(onFilter);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['photo-accesses', candidate],
    queryFn: () => keepingPhotos.accesses(candidate),
  });
  return (
    <section className="panel records">
      <div className="records-head">
        <h2>{texts.accesses}</h2>
        <Filter key={candidate} candidate={candidate} onFilter={onFilter} />
      </div>
      <p className="quiet">
        {texts.accessesHint} {data?.length === LATEST && texts.latest(LATEST)}
      </p>
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {!error && (
        <Table<Access>
          className="digits"
          size="small"
          aria-label={texts.accesses}
          columns={columns}
          dataSource={data?.map((access, row) => ({ ...access, key: row })) ?? []}
          loading={isFetching}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          scroll={{ x: 900 }}
          locale={{ emptyText: texts.noAccesses }}
        />
      )}
    </section>
  );
}

function useColumns(onFilter: (candidate: string) => void): TableColumnsType<Access> {
  const texts = useTexts(TEXTS);
  return [
    { title: texts.day, dataIndex: 'day', width: 110 },
    { title: texts.between, width: 180, render: (_, { firstAt, lastAt }) => `${timeOfDay(firstAt)} – ${timeOfDay(lastAt)}` },
    { title: texts.who, width: 160, render: (_, { name, account }) => (name === account ? name : `${name} (${account})`) },
    { title: texts.role, dataIndex: 'role', width: 110, render: (role: Access['role']) => texts.roles[role] },
    {
      title: texts.candidate,
      dataIndex: 'candidate',
      width: 150,
      className: 'breaks',
      render: (of: string) => (
        <button type="button" className="as-link" title={texts.onlyThis} onClick={() => onFilter(of)}>
          {of}
        </button>
      ),
    },
    { title: texts.photo, dataIndex: 'photo', width: 290, className: 'breaks' },
    { title: texts.looks, dataIndex: 'looks', width: 80, align: 'right' },
  ];
}

function Filter({ candidate, onFilter }: Props) {
  const texts = useTexts(TEXTS);
  const [text, setText] = useState(candidate);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onFilter(text.trim());
      }}
    >
      <Space.Compact>
        <Input
          allowClear
          maxLength={36}
          aria-label={texts.candidateHint}
          placeholder={texts.candidateHint}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onClear={() => onFilter('')}
        />
        <Button htmlType="submit">{texts.filter}</Button>
      </Space.Compact>
    </form>
  );
}
