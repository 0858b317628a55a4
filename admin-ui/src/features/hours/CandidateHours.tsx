import { useQuery } from '@tanstack/react-query';
import { Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { dateOnly } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { AddHours } from './AddHours';
import { registering, type Candidate, type Hours, type HoursEntry } from './contract';
import { missing } from './missing';
import { TEXTS } from './texts';

/** One candidate's hours for one exam at a time. */
export function CandidateHours({ candidate }: { candidate: Candidate }) {
  const texts = useTexts(TEXTS);
  const [chosen, choose] = useState<string | null>(null);
  const exams = useQuery({ queryKey: ['exams'], queryFn: registering.exams });
  const exam = chosen ?? exams.data?.[0]?.id ?? null;
  if (exams.error) return <ProblemAlert error={exams.error} retry={() => void exams.refetch()} />;
  if (!exams.data) return <Loading />;
  if (exam === null) return <p className="quiet">{texts.noExams}</p>;
  return (
    <div className="candidate">
      <section className="panel">
        <h2>
          {candidate.name} <small className="digits quiet">{candidate.idMasked}</small>
        </h2>
        <label className="exam">
          {texts.exam}
          <Select value={exam} options={exams.data.map(({ id, title }) => ({ value: id, label: title }))} onChange={choose} />
        </label>
        <Ledger candidate={candidate.id} exam={exam} />
      </section>
      <AddHours key={exam} candidate={candidate.id} exam={exam} />
    </div>
  );
}

function Ledger({ candidate, exam }: { candidate: string; exam: string }) {
  const texts = useTexts(TEXTS);
  const { data, error, refetch } = useQuery({
    queryKey: ['hours', candidate, exam],
    queryFn: () => registering.hours(candidate, exam),
  });
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const columns: TableColumnsType<HoursEntry> = [
    { title: texts.earnedAt, dataIndex: 'earnedAt', render: dateOnly, width: 120 },
    { title: texts.hours, dataIndex: 'hours', align: 'right', width: 80 },
    { title: texts.source, dataIndex: 'source' },
    { title: texts.evidence, dataIndex: 'evidence' },
  ];
  return (
    <>
      <Standing hours={data} />
      <Table<HoursEntry>
        className="digits"
        size="small"
        rowKey="id"
        aria-label={texts.entries}
        columns={columns}
        dataSource={data.entries}
        pagination={false}
        scroll={{ x: 520 }}
        locale={{ emptyText: texts.noEntries }}
      />
    </>
  );
}

function Standing({ hours }: { hours: Hours }) {
  const texts = useTexts(TEXTS);
  const lacking = missing(hours);
  return (
    <p className="standing digits">
      <span>
        {texts.earned} <b>{hours.earned}</b>
      </span>
      {hours.demanded > 0 ? (
        <>
          <span>
            {texts.demanded} <b>{hours.demanded}</b>
          </span>
          <b className={lacking > 0 ? 'lacking' : 'enough'}>{lacking > 0 ? texts.lacking(String(lacking)) : texts.enough}</b>
        </>
      ) : (
        <span className="quiet">{texts.noneDemanded}</span>
      )}
    </p>
  );
}
