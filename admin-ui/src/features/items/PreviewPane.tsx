import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Problem } from '../../shared/api/problem';
import type { Draft } from '../../shared/items/contract';
import { ItemFace } from '../../shared/items/ItemFace';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useSettled } from '../../shared/ui/useSettled';
import { writing, type Similar } from './contract';
import { lacks } from './draft';
import { TEXTS } from './texts';

const TYPING = 500;
const THINKING = 1_200;
const TOO_SHORT = 6;

interface Props {
  bank: string;
  draft: Draft;
  /** The item's own id; missing for a new one. */
  item: string | undefined;
  /** What the last save found. */
  known: Similar[];
}

/** The item as the server will hand it to a candidate, and what in the bank it resembles. */
export function PreviewPane({ bank, draft, item, known }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const settled = useSettled(draft, TYPING);
  const isComplete = lacks(settled).filter((lack) => lack !== 'code').length === 0;
  const [tried, attempt] = useState<string[]>([]);
  const asked = isComplete && settled.code === '' ? { ...settled, code: '-' } : settled;
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['item-preview', asked],
    queryFn: () => writing.preview(asked),
    enabled: isComplete,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    refetchOnReconnect: 'always',
  });
  const isInvalid = error instanceof Problem && error.status === 422;
  return (
    <section className="panel editor-part" aria-label={texts.preview}>
      <h2>
        {texts.preview} {isPlaceholderData && <small className="quiet">{texts.previewBehind}</small>}
      </h2>
      {isInvalid && <Alert type="warning" showIcon title={error.title} description={error.detail} />}
      {error && !isInvalid && <ProblemAlert error={error} retry={() => void refetch()} />}
      {data && <ItemFace face={data} aside={words.points(data.points)} answer={tried} onAnswer={attempt} />}
      {!data && !error && <p className="quiet">{texts.previewWaits}</p>}
      <SimilarItems bank={bank} draft={draft} item={item} known={known} />
    </section>
  );
}

/** Warns while one writes; whether it is a duplicate a person decides. */
function SimilarItems({ bank, draft, item, known }: Props) {
  const texts = useTexts(TEXTS);
  const { stem, choices, markup } = useSettled(draft, THINKING);
  const { data = known } = useQuery({
    queryKey: ['similar', bank, item, markup, stem, choices],
    queryFn: () => writing.similar(bank, { stem, markup, choices: choices.filter((text) => text.trim() !== '') }, item),
    enabled: stem.trim().length >= TOO_SHORT,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  if (data.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={texts.similar}
      description={
        <>
          {texts.similarHint}
          <ul className="similar">
            {data.map((each) => (
              <li key={each.id}>
                <Link to={`/banks/${encodeURIComponent(bank)}/items/${encodeURIComponent(each.id)}`} target="_blank">
                  {each.code}
                </Link>{' '}
                <span className="digits">{texts.percent(Math.round(each.similarity * 100))}</span>
                <span className="stem-link quiet">{each.stem}</span>
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
