import { useQuery } from '@tanstack/react-query';
import { Select, Space, Table, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useBanks } from '../../shared/items/queries';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Nothing } from '../../shared/ui/Nothing';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { blueprints, type BlueprintRow } from './contract';
import { TEXTS } from './texts';

/** All blueprints, of one bank or of all. */
export default function BlueprintsPage() {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const banks = useBanks();
  const [address, setAddress] = useSearchParams();
  const bank = address.get('bank') ?? '';
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['blueprints', bank], queryFn: () => blueprints.all(bank) });
  const named = new Map(banks.data?.map(({ id, title }) => [id, title]));
  const columns: TableColumnsType<BlueprintRow> = [
    {
      title: texts.name,
      dataIndex: 'title',
      render: (title: string, { id, editable }) => (
        <Space wrap>
          <Link to={`/blueprints/${encodeURIComponent(id)}`}>{title}</Link>
          {!editable && <Label tone="blue">{texts.locked}</Label>}
        </Space>
      ),
    },
    { title: words.bank, dataIndex: 'bank', width: 240, render: (id: string) => named.get(id) ?? id },
    { title: texts.items, dataIndex: 'items', width: 90, align: 'right' },
    { title: texts.fullMark, dataIndex: 'fullMark', width: 90, align: 'right' },
    { title: texts.exams, dataIndex: 'exams', width: 110, align: 'right' },
    {
      key: 'ways',
      width: 200,
      render: (_, { id }) => (
        <Space>
          <Link to={`/blueprints/${encodeURIComponent(id)}/preview`}>{texts.preview}</Link>
          <Link to={`/blueprints/${encodeURIComponent(id)}/fairness`}>{texts.fairness}</Link>
        </Space>
      ),
    },
  ];
  return (
    <Page
      title={texts.title}
      aside={
        <Space wrap>
          <Select
            className="bank-choice"
            aria-label={words.bank}
            value={bank}
            options={[{ value: '', label: texts.allBanks }, ...(banks.data ?? []).map(({ id, title }) => ({ value: id, label: title }))]}
            onChange={(chosen) => setAddress(chosen ? { bank: chosen } : {})}
          />
          <LinkButton type="primary" to={`/blueprints/new${bank ? `?bank=${encodeURIComponent(bank)}` : ''}`}>
            {texts.create}
          </LinkButton>
        </Space>
      }
    >
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <Nothing why={texts.empty} />}
      {(isPending || (data && data.length > 0)) && (
        <Table<BlueprintRow>
          className="digits"
          size="small"
          rowKey="id"
          aria-label={texts.list}
          columns={columns}
          dataSource={data ?? []}
          loading={isPending}
          pagination={false}
          scroll={{ x: 900 }}
        />
      )}
    </Page>
  );
}
