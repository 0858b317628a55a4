import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { toTheMinute } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Nothing } from '../../shared/ui/Nothing';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import './board.css';
import { proctoring, SITTING_STATES, type ExamSession } from './contract';
import { StateTag } from './StateTag';
import { TEXTS } from './texts';

const REFRESH = 15_000;

/** Where a proctor begins: the sessions assigned, each with how it stands. */
export default function SessionsPage() {
  const texts = useTexts(TEXTS);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['exam-sessions'],
    queryFn: proctoring.sessions,
    refetchInterval: REFRESH,
  });
  return (
    <Page title={texts.sessions}>
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {isPending && <Loading />}
      {data?.length === 0 && <Nothing why={texts.noSessions} />}
      {data?.map((session) => <SessionPanel key={session.id} session={session} />)}
    </Page>
  );
}

function SessionPanel({ session }: { session: ExamSession }) {
  const texts = useTexts(TEXTS);
  const { id, title, exam, opensAt, closesAt, rooms, counts } = session;
  const isAlways = !opensAt && !closesAt;
  const window = isAlways ? texts.always : [opensAt, closesAt].map((at) => (at ? toTheMinute(at) : '')).join(' – ');
  return (
    <section className="panel session">
      <h2>
        <Link to={encodeURIComponent(id)}>{title || exam.title}</Link>
      </h2>
      <p className="quiet">
        {title && title !== exam.title && <span>{exam.title}</span>}
        <span className="digits">{window}</span>
        {rooms.length > 0 && (
          <span>
            {texts.rooms} {rooms.join('、')}
          </span>
        )}
        <span>{texts.enrolled(counts.enrolled ?? 0)}</span>
      </p>
      <p>
        {SITTING_STATES.filter((state) => counts[state]).map((state) => (
          <StateTag key={state} state={state} count={counts[state]} />
        ))}
        {!!counts.openReviews && <Link to="/reviews">{texts.openReviews(counts.openReviews)}</Link>}
      </p>
    </section>
  );
}
