import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { saveFile } from '../../shared/ui/saveFile';
import { useNotices } from '../../shared/ui/useNotices';
import { countOf, firstShown, isUnderWay, waiting } from './batch';
import { ALL_RULES, enrolling, type Batch, type Verdict } from './contract';
import { PhotoList } from './PhotoList';
import { TEXTS } from './texts';

const SHOWN: (Verdict | '')[] = ['REFUSED', 'ACCEPTED_WITH_WARNINGS', 'ACCEPTED', ''];

interface Props {
  batch: Batch;
  onChanged: () => void;
  onAnother: () => void;
}

/** What was found, and the word that lets the good ones in. */
export function CheckedBatch({ batch, onChanged, onAnother }: Props) {
  const texts = useTexts(TEXTS);
  const rules = useQuery(ALL_RULES).data?.find(({ id }) => id === batch.rules);
  const [shown, show] = useState(() => firstShown(batch));
  return (
    <section className="panel checked-batch" aria-label={batch.file}>
      <div className="portrait-row">
        <h2 className="portrait-file">{batch.file}</h2>
        <span className="quiet">
          {rules?.title ?? batch.rules} · {texts.version(batch.rulesVersion)}
        </span>
      </div>
      {batch.failure && <Alert type="error" showIcon title={batch.failure.title} description={batch.failure.detail} />}
      <ul className="portrait-tally digits">
        <li className="good">
          <b>{batch.accepted}</b> {texts.accepted}
        </li>
        <li className="fair">
          <b>{batch.warned}</b> {texts.warned}
        </li>
        <li className="bad">
          <b>{batch.refused}</b> {texts.refused}
        </li>
      </ul>
      <Standing batch={batch} />
      <Actions batch={batch} onChanged={onChanged} onAnother={onAnother} />
      {countOf(batch, '') > 0 && (
        <>
          <Segmented<Verdict | ''>
            className="only"
            aria-label={texts.show}
            value={shown}
            options={SHOWN.map((value) => ({ value, label: `${texts.shows[value]} ${countOf(batch, value)}` }))}
            onChange={show}
          />
          <PhotoList key={`${shown} ${batch.state}`} batch={batch.id} verdict={shown} />
        </>
      )}
    </section>
  );
}

function Standing({ batch }: { batch: Batch }) {
  const texts = useTexts(TEXTS);
  if (batch.state === 'ENTERED' && batch.entered > 0) return <Alert type="success" showIcon title={texts.entered(batch.entered)} />;
  if (isUnderWay(batch)) return <Alert type="info" showIcon title={texts.underWay(countOf(batch, ''), batch.entered)} />;
  if (batch.state !== 'CHECKED' || waiting(batch) > 0) return null;
  return <Alert type="warning" showIcon title={batch.refused > 0 ? texts.nothingGood : texts.nothingFound} />;
}

function Actions({ batch, onChanged, onAnother }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const { modal } = App.useApp();
  const notices = useNotices();
  const entering = useMutation({ mutationFn: () => enrolling.enter(batch.id), onSettled: onChanged });
  const fetching = useMutation({
    mutationFn: () => enrolling.report(batch.id),
    onSuccess: (file) => saveFile(file),
    onError: notices.failed,
  });
  const good = waiting(batch);
  const ask = () =>
    modal.confirm({
      title: texts.enterTitle(good),
      content: texts.enterDetail,
      okText: texts.enterNow,
      cancelText: words.cancel,
      onOk: () => entering.mutate(),
    });
  return (
    <>
      {entering.error && !isUnderWay(batch) && <ProblemAlert error={entering.error} />}
      <div className="portrait-row">
        {good > 0 && (
          <Button type="primary" loading={entering.isPending} onClick={ask}>
            {texts.enter(good)}
          </Button>
        )}
        <Button loading={fetching.isPending} onClick={() => fetching.mutate()}>
          {texts.report}
        </Button>
        <Button onClick={onAnother}>{texts.another}</Button>
      </div>
    </>
  );
}
