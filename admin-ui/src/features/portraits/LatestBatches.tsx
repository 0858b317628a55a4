import { useQuery } from '@tanstack/react-query';
import { toTheMinute } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import { Loading } from '../../shared/ui/Loading';
import { Nothing } from '../../shared/ui/Nothing';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { enrolling, type Batch } from './contract';
import { TEXTS } from './texts';

const TONES = { CHECKING: 'blue', CHECKED: 'amber', ENTERING: 'blue', ENTERED: 'green', FAILED: 'red' } as const;

/** What was checked within the last days, to go on with. */
export function LatestBatches({ onChoose }: { onChoose: (id: string) => void }) {
  const texts = useTexts(TEXTS);
  const latest = useQuery({ queryKey: ['portrait-batches'], queryFn: enrolling.latest });
  return (
    <section className="panel" aria-label={texts.latest}>
      <div className="portrait-row">
        <h2>{texts.latest}</h2>
        <span className="quiet">{texts.kept}</span>
      </div>
      {latest.error && <ProblemAlert error={latest.error} retry={() => void latest.refetch()} />}
      {latest.isLoading && <Loading />}
      {latest.data?.length === 0 && <Nothing why={texts.noLatest} />}
      <ul className="latest-batches">
        {latest.data?.map((batch) => (
          <li key={batch.id}>
            <button type="button" className="as-link" onClick={() => onChoose(batch.id)}>
              {batch.file}
            </button>
            <span className="quiet digits">{toTheMinute(batch.startedAt)}</span>
            <Label tone={TONES[batch.state]}>{texts.states[batch.state]}</Label>
            <Counts batch={batch} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Counts({ batch }: { batch: Batch }) {
  const texts = useTexts(TEXTS);
  return (
    <span className="quiet digits">
      {texts.accepted} {batch.accepted} · {texts.warned} {batch.warned} · {texts.refused} {batch.refused}
    </span>
  );
}
