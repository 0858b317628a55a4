import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Bank } from '../../shared/items/contract';
import { useBanks } from '../../shared/items/queries';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Nothing } from '../../shared/ui/Nothing';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { BankDialog } from './BankDialog';
import './banks.css';
import { TEXTS } from './texts';

const COUNTS = [
  { of: 'live', status: 'LIVE' },
  { of: 'inReview', status: 'IN_REVIEW' },
  { of: 'draft', status: 'DRAFT' },
  { of: 'retired', status: 'RETIRED' },
] as const;

/** Where items live, and how many stand where. */
export default function BanksPage() {
  const texts = useTexts(TEXTS);
  const { data, error, isPending, refetch } = useBanks();
  const [naming, name] = useState<Bank | 'new' | null>(null);
  return (
    <Page
      title={texts.title}
      aside={
        <Button type="primary" onClick={() => name('new')}>
          {texts.create}
        </Button>
      }
    >
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {isPending && <Loading />}
      {data?.length === 0 && <Nothing why={texts.none} />}
      <div className="banks">
        {data?.map((bank) => (
          <BankCard key={bank.id} bank={bank} onRename={() => name(bank)} />
        ))}
      </div>
      {naming && <BankDialog bank={naming === 'new' ? null : naming} onClose={() => name(null)} />}
    </Page>
  );
}

function BankCard({ bank, onRename }: { bank: Bank; onRename: () => void }) {
  const texts = useTexts(TEXTS);
  const address = `/banks/${encodeURIComponent(bank.id)}`;
  return (
    <section className="panel bank" aria-label={bank.title}>
      <div className="bank-head">
        <h2>
          <Link to={address}>{bank.title}</Link>
        </h2>
        <Button size="small" onClick={onRename}>
          {texts.rename}
        </Button>
      </div>
      <ul className="bank-counts">
        {COUNTS.map(({ of, status }) => (
          <li key={of}>
            <Link to={`${address}?status=${status}`}>
              <b className="digits">{bank.items[of]}</b> {texts.counts[of]}
            </Link>
          </li>
        ))}
      </ul>
      {bank.items.expired > 0 && (
        <Alert
          type="warning"
          showIcon
          title={texts.expired(bank.items.expired)}
          description={texts.expiredHint(bank.items.expired)}
          action={<Link to={`${address}?expired=true`}>{texts.showExpired}</Link>}
        />
      )}
    </section>
  );
}
