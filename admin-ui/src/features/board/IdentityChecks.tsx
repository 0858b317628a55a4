import { useQuery } from '@tanstack/react-query';
import { Button, Image } from 'antd';
import { useState } from 'react';
import { dateAndTime } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Label, type Tone } from '../../shared/ui/Label';
import { Loading } from '../../shared/ui/Loading';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { checksOf, isQuestionable, standingOf, type Check, type Standing } from './checks';
import { CHECK_TEXTS } from './checkTexts';
import type { SittingState } from './contract';
import { QuestionDialog } from './QuestionDialog';

interface Props {
  sitting: string;
  state: SittingState | null;
  name: string;
}

/** Every identity check of a sitting, also long after its result was shown, and the way to doubt one. */
export function IdentityChecks({ sitting, state, name }: Props) {
  const texts = useTexts(CHECK_TEXTS);
  const [doubted, doubt] = useState<Check | null>(null);
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['identity-checks', sitting, state], queryFn: () => checksOf(sitting) });
  return (
    <section className="identity-checks">
      <h2>{texts.title}</h2>
      {isPending && <Loading />}
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className="quiet">{texts.none}</p>}
      {data?.map((check) => (
        <Row key={check.id} check={check} canDoubt={isQuestionable(check, state)} onDoubt={() => doubt(check)} />
      ))}
      {doubted && <QuestionDialog sitting={sitting} check={doubted} name={name} onClose={() => doubt(null)} />}
    </section>
  );
}

function Row({ check, canDoubt, onDoubt }: { check: Check; canDoubt: boolean; onDoubt: () => void }) {
  const texts = useTexts(CHECK_TEXTS);
  const { phase, attempt, takenAt, reason, question, photoUrl } = check;
  const standing = standingOf(check);
  return (
    <div className="identity-check">
      {photoUrl && <Image src={photoUrl} alt={texts.photo(texts.phases[phase])} width={72} />}
      <div>
        <p>
          {texts.phases[phase]} <span className="quiet digits">{texts.taken(attempt, dateAndTime(takenAt))}</span>
        </p>
        <p>
          <Label tone={TONES[standing]}>{texts.standings[standing]}</Label> {question ?? reason}
        </p>
        {canDoubt && <Button onClick={onDoubt}>{texts.doubt}</Button>}
      </div>
    </div>
  );
}

const TONES = {
  questioned: 'red',
  open: 'amber',
  same: 'green',
  other: 'red',
  retake: 'amber',
  match: 'green',
  mismatch: 'amber',
} as const satisfies Record<Standing, Tone>;
