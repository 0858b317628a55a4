import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../shared/api/session';
import type { Row } from '../../shared/items/contract';
import { useBanks, useItemPages } from '../../shared/items/queries';
import '../../shared/items/items.css';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { Loading } from '../../shared/ui/Loading';
import { Nothing } from '../../shared/ui/Nothing';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { following, notMine } from './blind';
import { CheckPanel } from './CheckPanel';
import './checks.css';
import { TEXTS } from './texts';

const IN_REVIEW = { status: 'IN_REVIEW', order: 'code' };

/** The second person's work: items others wrote, one at a time, the key hidden until an answer was given. */
export default function ChecksPage() {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const { data: me } = useSession();
  const { bank, chooser, ...banks } = useChosenBank();
  const [address, setAddress] = useSearchParams();
  const pages = useItemPages(bank, IN_REVIEW);
  const all = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const rows = notMine(all, me?.account ?? '');
  const chosen = address.get('item');
  const choose = (item: string | null) => setAddress(item ? { bank, item } : { bank });
  const error = banks.error ?? pages.error;
  return (
    <Page title={texts.title} aside={chooser}>
      <p className="quiet explain">{texts.explain}</p>
      {error && <ProblemAlert error={error} retry={() => void Promise.all([banks.refetch(), pages.refetch()])} />}
      {banks.data?.length === 0 && <Nothing why={texts.noBanks} />}
      {bank && pages.isPending && <Loading />}
      {pages.data && rows.length === 0 && !chosen && !pages.hasNextPage && <Nothing why={texts.empty} />}
      {pages.data && (rows.length > 0 || chosen || pages.hasNextPage) && (
        <div className="checks">
          <Queue rows={rows} chosen={chosen} onChoose={choose}>
            {all.length > rows.length && <p className="quiet">{texts.hidden(all.length - rows.length)}</p>}
            {pages.hasNextPage && (
              <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                {words.more}
              </Button>
            )}
          </Queue>
          {chosen ? <CheckPanel key={chosen} id={chosen} onDone={() => choose(following(rows, chosen))} /> : <p className="quiet">{texts.chooseHint}</p>}
        </div>
      )}
    </Page>
  );
}

/** The bank in the address, else the first in which something waits. */
function useChosenBank() {
  const words = useTexts(ITEM_TEXTS);
  const banks = useBanks();
  const [address, setAddress] = useSearchParams();
  const first = banks.data?.find(({ items }) => items.inReview > 0) ?? banks.data?.[0];
  const bank = address.get('bank') ?? first?.id ?? '';
  const chooser = (
    <Select
      className="bank-choice"
      aria-label={words.bank}
      value={bank || null}
      options={(banks.data ?? []).map(({ id, title, items }) => ({ value: id, label: `${title} (${items.inReview})` }))}
      onChange={(chosen) => setAddress({ bank: chosen ?? '' })}
    />
  );
  return { ...banks, bank, chooser };
}

interface QueueProps {
  rows: Row[];
  chosen: string | null;
  onChoose: (id: string) => void;
  children: ReactNode;
}

function Queue({ rows, chosen, onChoose, children }: QueueProps) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  return (
    <nav className="panel check-queue" aria-label={texts.queue}>
      {rows.map((row) => (
        <button key={row.id} type="button" aria-current={row.id === chosen ? 'true' : undefined} onClick={() => onChoose(row.id)}>
          <b>{row.code}</b>
          <span className="quiet">
            {words.types[row.type]} · {row.author}
          </span>
          <span className="stem-link" lang="zh-CN">
            {row.stem}
          </span>
        </button>
      ))}
      {children}
    </nav>
  );
}
