import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useSession } from '../../shared/api/session';
import type { Item } from '../../shared/items/contract';
import { toTheMinute } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Loading } from '../../shared/ui/Loading';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { writing } from './contract';
import { Differences } from './Differences';
import { draftOf } from './draft';
import { RetireDialog } from './RetireDialog';
import { STANDING_TEXTS } from './standingTexts';

interface Props {
  item: Item;
  isUnsaved: boolean;
  onChange: (item: Item) => void;
}

const share = (value: number) => `${Math.round(value * 100)}%`;

/** Where the item stands, what candidates made of it, and what it said before. */
export function Standing({ item, isUnsaved, onChange }: Props) {
  const texts = useTexts(STANDING_TEXTS);
  const { data: me } = useSession();
  const [isRetiring, setRetiring] = useState(false);
  const { statistics: figures } = item;
  const isMine = item.author === me?.account;
  return (
    <section className="panel editor-part" aria-label={texts.state}>
      <h2>{texts.state}</h2>
      {item.reviewedBy && <p className="quiet">{texts.reviewedBy(item.reviewedBy)}</p>}
      <p className="quiet digits">
        {figures ? texts.statisticsLine(figures.responses, share(figures.facility), figures.discrimination?.toFixed(2) ?? '–') : texts.noStatistics}
      </p>
      <div className="editor-row">
        {item.state === 'IN_REVIEW' && (isMine ? <span className="quiet">{texts.ownItem}</span> : (
          <LinkButton to={`/item-reviews?bank=${encodeURIComponent(item.bank)}&item=${encodeURIComponent(item.id)}`}>{texts.check}</LinkButton>
        ))}
        {item.state !== 'RETIRED' && (
          <Button danger disabled={isUnsaved} onClick={() => setRetiring(true)}>
            {texts.retire}
          </Button>
        )}
      </div>
      <Revisions item={item} />
      {isRetiring && <RetireDialog item={item} onClose={() => setRetiring(false)} onRetired={onChange} />}
    </section>
  );
}

function Revisions({ item }: { item: Item }) {
  const texts = useTexts(STANDING_TEXTS);
  const [compared, compare] = useState<number | null>(null);
  return (
    <>
      <h3>{texts.revisions}</h3>
      <ul className="revisions digits">
        {[...item.revisions]
          .sort((one, other) => other.number - one.number)
          .map(({ number, createdAt, author }) => (
            <li key={number}>
              {number === item.revision ? (
                <span>
                  {texts.revision(number)} <span className="quiet">({texts.current})</span>
                </span>
              ) : (
                <button type="button" className="as-link" onClick={() => compare(number)}>
                  {texts.revision(number)}
                </button>
              )}
              <span className="quiet">
                {[author, toTheMinute(createdAt)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
      </ul>
      {compared !== null && (
        <Modal open width={720} title={texts.compare(compared)} footer={null} onCancel={() => compare(null)}>
          <Compared item={item} number={compared} />
        </Modal>
      )}
    </>
  );
}

function Compared({ item, number }: { item: Item; number: number }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['revision', item.id, number],
    queryFn: () => writing.revision(item.id, number),
    staleTime: Infinity,
  });
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />;
  return data ? <Differences before={draftOf({ ...item, ...data })} after={draftOf(item)} /> : <Loading />;
}
