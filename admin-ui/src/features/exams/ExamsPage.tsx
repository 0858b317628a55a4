import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../shared/text/language';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Nothing } from '../../shared/ui/Nothing';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { exams, type Exam } from './contract';
import { TEXTS } from './texts';

const MINUTE = 60;

export default function ExamsPage() {
  const texts = useTexts(TEXTS);
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['exam-policies'], queryFn: exams.all });
  const { data: blueprints } = useQuery({ queryKey: ['blueprints', ''], queryFn: exams.blueprints });
  const named = new Map(blueprints?.map(({ id, title }) => [id, title]));
  const columns: TableColumnsType<Exam> = [
    { title: texts.name, dataIndex: 'title', render: (title: string, { id }) => <Link to={`/exams/${encodeURIComponent(id)}`}>{title}</Link> },
    {
      title: texts.blueprint,
      dataIndex: 'blueprint',
      render: (id: string) => <Link to={`/blueprints/${encodeURIComponent(id)}`}>{named.get(id) ?? id}</Link>,
    },
    { title: texts.minutes, width: 170, align: 'right', render: (_, { policy }) => policy.timeLimit / MINUTE },
    { title: texts.pass, width: 110, align: 'right', render: (_, { policy }) => `${policy.passMark} / ${policy.fullMark}` },
    { title: texts.multiple, width: 230, render: (_, { policy }) => texts.kinds[policy.scoring.multiple.kind] },
    { title: texts.hoursDemanded, width: 130, align: 'right', render: (_, { policy }) => policy.hoursDemanded },
  ];
  return (
    <Page
      title={texts.title}
      aside={
        <LinkButton type="primary" to="/exams/new">
          {texts.create}
        </LinkButton>
      }
    >
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <Nothing why={texts.empty} />}
      {(isPending || (data && data.length > 0)) && (
        <Table<Exam>
          className="digits"
          size="small"
          rowKey="id"
          aria-label={texts.list}
          columns={columns}
          dataSource={data ?? []}
          loading={isPending}
          pagination={false}
          scroll={{ x: 960 }}
        />
      )}
    </Page>
  );
}
