import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../shared/text/language';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { FORMATS, importing, MOST_ITEMS, MOST_PROBLEMS, type Import } from './contract';
import { ReportButton } from './ReportButton';
import { AcceptedTable, ProblemTable } from './ReportTables';
import { TEXTS } from './texts';

type Shown = 'REJECTED' | 'WARNED' | 'ACCEPTED';

interface Props {
  found: Import;
  onEntering: () => void;
  onAnother: () => void;
}

/** What would happen: nothing has been written yet. */
export function DryRun({ found, onEntering, onAnother }: Props) {
  const texts = useTexts(TEXTS);
  const counts: Record<Shown, number> = { REJECTED: found.rejected, WARNED: found.warned, ACCEPTED: found.accepted };
  const first: Shown = found.rejected > 0 || found.state === 'FAILED' ? 'REJECTED' : found.warned > 0 ? 'WARNED' : 'ACCEPTED';
  const [shown, show] = useState(first);
  const problems = found.problems.filter(({ severity }) => severity === shown);
  const isCut = shown === 'ACCEPTED' ? found.accepted > found.items.length && found.items.length >= MOST_ITEMS : found.problems.length >= MOST_PROBLEMS;
  const format = found.format && (FORMATS[found.format as keyof typeof FORMATS] ?? found.format);
  return (
    <section className="panel dry-run" aria-label={texts.steps[1]}>
      <div className="import-head">
        <h2>{found.file}</h2>
        {format && <span className="quiet">{texts.readAs(format)}</span>}
      </div>
      {found.state === 'FAILED' && <Alert type="error" showIcon title={texts.failed} description={texts.failedHint} />}
      <ul className="tally digits">
        <li className="good">
          <b>{found.accepted}</b> {texts.accepted}
        </li>
        <li className="bad">
          <b>{found.rejected}</b> {texts.rejected}
        </li>
        <li className="fair">
          <b>{found.warned}</b> {texts.warned(found.warned)}
        </li>
      </ul>
      <Entering found={found} onEntering={onEntering} onAnother={onAnother} />
      <Segmented<Shown>
        className="only"
        aria-label={texts.show}
        value={shown}
        options={(Object.keys(counts) as Shown[]).map((value) => ({ value, label: `${texts.shows[value]} ${counts[value]}` }))}
        onChange={show}
      />
      {shown === 'ACCEPTED' ? <AcceptedTable items={found.items} /> : <ProblemTable problems={problems} />}
      {isCut && <p className="quiet">{texts.firstOnly(shown === 'ACCEPTED' ? MOST_ITEMS : MOST_PROBLEMS)}</p>}
    </section>
  );
}

function Entering({ found, onEntering, onAnother }: Props) {
  const texts = useTexts(TEXTS);
  const [sendToReview, setSend] = useState(false);
  const entering = useMutation({ mutationFn: () => importing.enter(found.id, sendToReview), onSuccess: onEntering });
  return (
    <>
      {found.accepted === 0 && found.state === 'READ' && <Alert type="warning" showIcon title={texts.nothingToEnter} />}
      {entering.error && <ProblemAlert error={entering.error} />}
      <div className="import-head">
        {found.accepted > 0 && (
          <>
            <Button type="primary" loading={entering.isPending} onClick={() => entering.mutate()}>
              {texts.enter(found.accepted)}
            </Button>
            <Checkbox checked={sendToReview} onChange={({ target }) => setSend(target.checked)}>
              {texts.sendToReview}
            </Checkbox>
          </>
        )}
        <span className="import-more">
          <ReportButton found={found} />
          <Button onClick={onAnother}>{texts.another}</Button>
        </span>
      </div>
    </>
  );
}
