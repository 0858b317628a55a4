import { Alert, Button } from 'antd';
import { useState } from 'react';
import { timeOfDay } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import type { Decision, Review, Seen } from './contract';
import { AppointmentForm } from './AppointmentForm';
import { DueMark } from './DueMark';
import { Findings } from './Findings';
import { FINDING_TEXTS } from './findingTexts';
import { Picture } from './Picture';
import { ReasonDialog } from './ReasonDialog';
import { TEXTS } from './texts';
import { useKeys } from './useKeys';
import { useSettled } from './useSettled';

interface Props {
  review: Review;
  /** Whether it can be decided now. */
  isOpen: boolean;
  hasPrevious: boolean;
  hasNext: boolean;
  onMove: (step: 1 | -1) => void;
  onDecide: (decision: Decision, reason: string, seen?: Seen) => void;
}

export function ReviewPanel({ review, isOpen, hasPrevious, hasNext, onMove, onDecide }: Props) {
  const texts = useTexts(TEXTS);
  const findings = useTexts(FINDING_TEXTS);
  const { candidate, portraitUrl, photoUrl } = review;
  const [asking, ask] = useState<Decision | null>(null);
  const [isZoomed, zoom] = useState(false);
  const { isSettled, settle } = useSettled([portraitUrl, photoUrl]);
  const canDecide = isOpen && isSettled;
  const askFor = (decision: Decision) => canDecide && ask(decision);
  const isByDocuments = review.means === 'DOCUMENTS_WANTED';
  const same = () => (isByDocuments ? askFor('SAME_PERSON') : canDecide && onDecide('SAME_PERSON', ''));

  useKeys(asking === null && !isZoomed, {
    '1': same,
    '2': () => askFor('RETAKE'),
    '3': () => !review.proposal && askFor('OTHER_PERSON'),
    ArrowLeft: () => hasPrevious && onMove(-1),
    ArrowRight: () => hasNext && onMove(1),
  });
  return (
    <section className="panel review" aria-label={candidate.name}>
      <div className="review-head">
        <h2>{candidate.name}</h2>
        <span className="digits">{candidate.idMasked}</span>
        <Label>{texts.phases[review.phase]}</Label>
        <span className="quiet">{texts.attempt(review.attempt)}</span>
        <span className="quiet digits">{texts.takenAt(timeOfDay(review.takenAt))}</span>
        <DueMark dueAt={review.dueAt} />
      </div>
      {review.question && <Alert type="warning" showIcon title={texts.questioned} description={review.question} />}
      {review.proposal && <Alert type="warning" showIcon title={findings.proposed} />}
      <Findings review={review} />
      {isByDocuments && <AppointmentForm review={review} />}
      <div className="pictures">
        <Picture title={texts.portrait} url={portraitUrl} missing={texts.noPortrait} onSettled={settle} onZoom={zoom} />
        <Picture title={texts.photo} url={photoUrl} missing={texts.noPhoto} onSettled={settle} onZoom={zoom} />
      </div>
      <div className="verdicts">
        <Button type="primary" disabled={!canDecide} onClick={same}>
          1 {texts.decisions.SAME_PERSON}
        </Button>
        <Button disabled={!canDecide} onClick={() => askFor('RETAKE')}>
          2 {texts.decisions.RETAKE}
        </Button>
        <Button danger disabled={!canDecide || !!review.proposal} onClick={() => askFor('OTHER_PERSON')}>
          3 {texts.decisions.OTHER_PERSON}
        </Button>
        <span className="moves">
          <Button disabled={!hasPrevious} onClick={() => onMove(-1)}>
            {texts.previous}
          </Button>
          <Button disabled={!hasNext} onClick={() => onMove(1)}>
            {texts.next}
          </Button>
        </span>
      </div>
      <p className="quiet keys">{texts.keys}</p>
      {asking && (
        <ReasonDialog
          decision={asking}
          name={candidate.name}
          onCancel={() => ask(null)}
          onDecide={(reason, seen) => {
            ask(null);
            onDecide(asking, reason, seen);
          }}
        />
      )}
    </section>
  );
}
