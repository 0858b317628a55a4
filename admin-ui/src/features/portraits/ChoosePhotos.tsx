import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../shared/text/language';
import { DropZone } from '../../shared/ui/DropZone';
import { Loading } from '../../shared/ui/Loading';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { countOf, growing, keepRules, keptRules, rulesToBeginWith } from './batch';
import { ALL_RULES, enrolling, type Batch, type Rules } from './contract';
import { TEXTS } from './texts';

const LARGEST = 200 * 1024 * 1024;
const KILOBYTE = 1024;
const REFRESH = 1000;

/** The rules that hold, and a photo or an archive to hold against them. */
export function ChoosePhotos({ onChecked }: { onChecked: (checked: Batch) => void }) {
  const all = useQuery(ALL_RULES);
  return (
    <section className="panel choose-photos">
      {all.error && <ProblemAlert error={all.error} retry={() => void all.refetch()} />}
      {all.isLoading && <Loading />}
      {all.data && <Choosing all={all.data} onChecked={onChecked} />}
    </section>
  );
}

function Choosing({ all, onChecked }: { all: Rules[]; onChecked: (checked: Batch) => void }) {
  const texts = useTexts(TEXTS);
  const [chosen, choose] = useState(() => rulesToBeginWith(all, keptRules()));
  const [file, take] = useState<File>();
  const checking = useMutation({ mutationFn: (sent: File) => enrolling.check(sent, chosen), onSuccess: onChecked });
  const rules = all.find(({ id }) => id === chosen);
  const isTooLarge = (file?.size ?? 0) > LARGEST;
  const change = (id: string) => {
    choose(id);
    keepRules(id);
  };
  const takeNew = (sent: File | undefined) => {
    if (!sent || checking.isPending) return;
    checking.reset();
    take(sent);
  };
  return (
    <>
      <div className="portrait-row">
        <label htmlFor="photo-rules">{texts.rules}</label>
        <Select
          id="photo-rules"
          className="photo-rules"
          value={chosen}
          disabled={checking.isPending}
          options={all.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={change}
        />
        {rules && <span className="quiet">{texts.version(rules.version)}</span>}
      </div>
      {rules && <RuleFacts rules={rules} />}
      <DropZone title={texts.drop} name={file?.name} hint={texts.dropHint} accept=".zip,.jpg,.jpeg,.png,.gif" onChoose={takeNew} />
      {isTooLarge && <Alert type="warning" showIcon title={texts.tooLarge} />}
      <div className="portrait-row">
        <Button type="primary" disabled={!file || isTooLarge} loading={checking.isPending} onClick={() => file && checking.mutate(file)}>
          {checking.isPending ? texts.checking : texts.check}
        </Button>
        {checking.isPending && <Progress file={file?.name} />}
      </div>
      {checking.error && <ProblemAlert error={checking.error} />}
    </>
  );
}

function RuleFacts({ rules }: { rules: Rules }) {
  const texts = useTexts(TEXTS);
  const facts = [
    [texts.formats, rules.formats.join(' / ')],
    [texts.mostBytes, texts.upTo(Math.ceil(rules.mostBytes / KILOBYTE))],
    [texts.size, rules.size],
    [texts.background, texts.backgrounds[rules.background]],
    [texts.lookFor, rules.lookFor],
  ];
  return (
    <dl className="rule-facts">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The file is judged while it travels; the server knows how far it is. */
function Progress({ file }: { file: string | undefined }) {
  const texts = useTexts(TEXTS);
  const latest = useQuery({ queryKey: ['portrait-batches'], queryFn: enrolling.latest, refetchInterval: REFRESH });
  const batch = growing(latest.data, file);
  return (
    <span className="quiet digits" role="status">
      {batch && texts.checked(countOf(batch, ''))}
    </span>
  );
}
