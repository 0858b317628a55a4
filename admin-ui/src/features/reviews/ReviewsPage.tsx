import { Alert, Button } from 'antd';
import { isProblem } from '../../shared/api/problem';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Nothing } from '../../shared/ui/Nothing';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useNotices } from '../../shared/ui/useNotices';
import type { Decision, Seen } from './contract';
import { FacesNote } from './FacesNote';
import { following, neighbour } from './queue';
import './reviews.css';
import { ReviewPanel } from './ReviewPanel';
import { TEXTS } from './texts';
import { useReviews } from './useReviews';

/** One comparison at a time, the one due first in front. */
export default function ReviewsPage() {
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const { queue, error, isPending, refetch, current, look, isGone, deciding } = useReviews();

  const goOn = () => look(current && following(queue, current.id));
  const move = (step: 1 | -1) => {
    const next = current && neighbour(queue, current.id, step);
    if (next) look(next);
  };
  const decide = (decision: Decision, reason: string, seen?: Seen) => {
    if (!current || deciding.isPending) return;
    const { id, candidate } = current;
    deciding.mutate({ id, decision, reason, seen }, { onSuccess: () => notices.done(texts.done[decision], candidate.name) });
  };
  const refusal = deciding.error && !isProblem(deciding.error, 'decided') ? deciding.error : null;
  const at = queue.findIndex(({ id }) => id === current?.id);

  return (
    <Page title={texts.title} aside={at >= 0 && <span className="digits quiet">{texts.position(at + 1, queue.length)}</span>}>
      <FacesNote />
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {refusal && <ProblemAlert error={refusal} />}
      {isPending && <Loading />}
      {!isPending && !current && !error && <Nothing why={texts.empty} />}
      {current && isGone && (
        <Alert
          type="info"
          showIcon
          title={texts.decidedElsewhere}
          action={
            <Button autoFocus onClick={goOn}>
              {texts.goOn}
            </Button>
          }
        />
      )}
      {current && (
        <ReviewPanel
          key={current.id}
          review={current}
          isOpen={!isGone && !deciding.isPending}
          hasPrevious={at > 0}
          hasNext={at >= 0 && at < queue.length - 1}
          onMove={move}
          onDecide={decide}
        />
      )}
    </Page>
  );
}
