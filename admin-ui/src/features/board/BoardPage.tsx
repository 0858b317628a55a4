import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert as Banner } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { SESSION } from '../../shared/api/session';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { Alerts } from './Alerts';
import './board.css';
import { proctoring } from './contract';
import { counted, EVERYBODY, roomsOf, shown } from './filters';
import { FilterForm } from './FilterForm';
import { LineBanner, LiveMark } from './LineStatus';
import { SeatDrawer } from './SeatDrawer';
import { SeatGrid } from './SeatGrid';
import { TEXTS } from './texts';
import { useBoard, useEverySecond } from './useBoard';

export default function BoardPage() {
  const { examSession = '' } = useParams();
  return <Board key={examSession} examSession={examSession} />;
}

function Board({ examSession }: { examSession: string }) {
  const texts = useTexts(TEXTS);
  const { board, line, heardAt, clock } = useBoard(examSession);
  const now = useEverySecond(useCallback(() => clock.now(), [clock]));
  const [filter, setFilter] = useState(EVERYBODY);
  const [chosen, choose] = useState<string | null>(null);
  const title = useTitle(examSession);
  useSignedOut(line === 'signed-out');

  const all = useMemo(() => [...board.seats.values()], [board.seats]);
  const seats = useMemo(() => shown(all, filter), [all, filter]);
  const isLive = line === 'open';
  // While the line is down nobody is seen, so that nobody seems to have gone either.
  const asOf = isLive || heardAt === null ? now : heardAt;
  const open = useCallback((candidate: string) => choose(candidate), []);
  const openSitting = useCallback(
    (sitting: string) => choose(all.find((seat) => seat.sitting === sitting)?.candidate.id ?? null),
    [all],
  );

  if (line === 'not-assigned') {
    return (
      <Page title={texts.board} aside={<Link to="/board">{texts.toSessions}</Link>}>
        <Banner type="warning" showIcon title={texts.notAssigned} description={texts.notAssignedDetail} />
      </Page>
    );
  }
  return (
    <div className="board">
      <Page title={title} aside={<LiveMark line={line} heardAt={heardAt} />}>
        <LineBanner line={line} heardAt={heardAt} />
        <FilterForm filter={filter} counts={counted(all)} rooms={roomsOf(all)} onChange={setFilter} />
        <div className="board-body">
          {heardAt === null ? (
            <Loading />
          ) : (
            <SeatGrid
              seats={seats}
              isFiltered={all.length > 0}
              now={now}
              asOf={asOf}
              isLive={isLive}
              chosen={chosen}
              onOpen={open}
              onClear={() => setFilter(EVERYBODY)}
            />
          )}
          <Alerts alerts={board.alerts} onOpen={openSitting} />
        </div>
      </Page>
      <SeatDrawer seat={chosen ? (board.seats.get(chosen) ?? null) : null} now={now} asOf={asOf} onClose={() => choose(null)} />
    </div>
  );
}

/** The session's own title, from the list one usually comes from. */
function useTitle(examSession: string): string {
  const texts = useTexts(TEXTS);
  const { data } = useQuery({ queryKey: ['exam-sessions'], queryFn: proctoring.sessions, staleTime: 60_000 });
  const session = data?.find(({ id }) => id === examSession);
  return session?.title || session?.exam.title || texts.board;
}

/** The socket heard that the session has ended: let the console ask who is there. */
function useSignedOut(isSignedOut: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    if (isSignedOut) void client.invalidateQueries({ queryKey: SESSION.queryKey });
  }, [isSignedOut, client]);
}
