import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Item } from '../../shared/items/contract';
import { ItemFace } from '../../shared/items/ItemFace';
import { RichText } from '../../shared/items/RichText';
import { StateLabel } from '../../shared/items/StateLabel';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Loading } from '../../shared/ui/Loading';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { agrees, faceOf } from './blind';
import { checking, type Look } from './contract';
import { TEXTS } from './texts';
import { Verdict } from './Verdict';

interface Props {
  id: string;
  onDone: () => void;
}

export function CheckPanel({ id, onDone }: Props) {
  const { data, error, refetch } = useQuery({ queryKey: ['check', id], queryFn: () => checking.look(id), gcTime: 0 });
  return (
    <section className="panel check" aria-label={data?.blind.code}>
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <Blind key={data.blind.version} look={data} onDone={onDone} onReload={() => void refetch()} />}
    </section>
  );
}

interface BlindProps {
  look: Look;
  onDone: () => void;
  onReload: () => void;
}

/** First the reviewer answers; only then the server tells the key, and it is shown beside what he chose. */
function Blind({ look, onDone, onReload }: BlindProps) {
  const { blind: item, compared } = look;
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const client = useQueryClient();
  const [answer, choose] = useState<string[]>(item.answer ?? []);
  const answering = useMutation({
    mutationFn: () => checking.answer(item.id, item.version, answer),
    onSuccess: (shown) => client.setQueryData<Look>(['check', item.id], { blind: { ...item, keyKnown: true, answer }, compared: shown }),
  });
  return (
    <>
      <div className="check-head">
        <h2>{item.code}</h2>
        <StateLabel state={item.state} />
        <Label>{words.difficulties[item.difficulty]}</Label>
        <span className="quiet">{item.area || words.unsorted}</span>
        <span className="quiet">{texts.writtenBy(item.author)}</span>
        <LinkButton size="small" to={`/banks/${encodeURIComponent(item.bank)}/items/${encodeURIComponent(item.id)}`}>
          {texts.edit}
        </LinkButton>
      </div>
      <ItemFace
        face={faceOf(item)}
        answer={answer}
        {...(compared && { right: compared.key })}
        {...(!item.keyKnown && { onAnswer: choose })}
      />
      {compared && (
        <>
          <Comparison item={compared} answer={answer} />
          <Verdict item={compared} agrees={agrees(answer, compared.key)} onDone={onDone} onReload={onReload} />
        </>
      )}
      {item.keyKnown && !compared && <Alert type="info" showIcon title={texts.keyKnown} />}
      {answering.error && <ProblemAlert error={answering.error} retry={onReload} />}
      {!item.keyKnown && (
        <div className="check-head">
          <Button type="primary" disabled={answer.length === 0} loading={answering.isPending} onClick={() => answering.mutate()}>
            {texts.compare}
          </Button>
          <span className="quiet">{texts.compareHint}</span>
        </div>
      )}
    </>
  );
}

function Comparison({ item, answer }: { item: Item; answer: string[] }) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const isSame = agrees(answer, item.key);
  const { standard, edition, clause, lastDay } = item.rule;
  const rule = [standard, edition, clause, lastDay && words.lastDay(lastDay)].filter(Boolean).join(' ');
  return (
    <>
      <Alert
        type={isSame ? 'success' : 'error'}
        showIcon
        role="status"
        title={isSame ? texts.agrees : texts.differs}
        description={
          <>
            <b>{texts.yours(answer.join(''))}</b> · <b>{texts.keyIs([...item.key].sort().join(''))}</b>
            {!isSame && <p>{texts.differsHint}</p>}
          </>
        }
      />
      <dl className="check-facts">
        <dt>{words.explanation}</dt>
        <dd>{item.explanation ? <RichText text={item.explanation} html={item.explanationHtml} /> : <span className="quiet">{texts.noExplanation}</span>}</dd>
        <dt>{words.rule}</dt>
        <dd>{rule || <span className="quiet">{texts.noRule}</span>}</dd>
      </dl>
    </>
  );
}
