import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, Space, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Contract } from '../../shared/api/contract';
import { http, queryOf } from '../../shared/api/http';
import { dateAndTime } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import './audit.css';
import { TEXTS } from './texts';

type Line = Contract<'AuditResource.Line'>;

const LIMITS = [100, 300, 1000];

/** Who did what when, to whom, and why; newest first. */
export default function AuditPage() {
  const texts = useTexts(TEXTS);
  const [address, setAddress] = useSearchParams();
  const subject = address.get('subject') ?? '';
  const [limit, setLimit] = useState(LIMITS[0]!);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['audit', subject, limit],
    queryFn: () => http.get<Line[]>('/staff/audit' + queryOf({ subject, limit })),
  });
  const only = (chosen: string) => setAddress(chosen ? { subject: chosen } : {});
  const columns: TableColumnsType<Line> = [
    { title: texts.at, dataIndex: 'at', width: 170, render: dateAndTime },
    { title: texts.who, width: 150, render: (_, { name, account }) => <Who name={name} account={account} /> },
    { title: texts.deed, dataIndex: 'deed', width: 170, render: (deed: string) => texts.deeds[deed] ?? deed },
    {
      title: texts.subject,
      dataIndex: 'subject',
      width: 240,
      render: (of: string) => (
        <button type="button" className="subject" title={texts.onlyThis} onClick={() => only(of)}>
          {of}
        </button>
      ),
    },
    { title: texts.reason, dataIndex: 'reason' },
    { title: texts.detail, dataIndex: 'detail' },
  ];
  return (
    <Page title={texts.title}>
      <div className="audit-filter">
        <SubjectFilter key={subject} subject={subject} onFilter={only} />
        <Select
          aria-label={texts.limit}
          value={limit}
          options={LIMITS.map((n) => ({ value: n, label: texts.latest(n) }))}
          onChange={setLimit}
        />
        <Button onClick={() => void refetch()}>{texts.refresh}</Button>
      </div>
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      <Table<Line>
        className="digits"
        size="small"
        bordered
        columns={columns}
        dataSource={data?.map((line, row) => ({ ...line, key: row })) ?? []}
        loading={isFetching}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 1000 }}
        locale={{ emptyText: texts.empty }}
      />
    </Page>
  );
}

function Who({ name, account }: { name: string; account: string }) {
  return (
    <>
      {name} {account !== name && <span className="quiet">{account}</span>}
    </>
  );
}

function SubjectFilter({ subject, onFilter }: { subject: string; onFilter: (subject: string) => void }) {
  const texts = useTexts(TEXTS);
  const [text, setText] = useState(subject);
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
          aria-label={texts.subject}
          placeholder={texts.subjectHint}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onClear={() => onFilter('')}
        />
        <Button htmlType="submit">{texts.filter}</Button>
      </Space.Compact>
    </form>
  );
}
