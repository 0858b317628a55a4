import { Button, Space } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useBanks, useItemPages } from '../../shared/items/queries';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Nothing } from '../../shared/ui/Nothing';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import './banks.css';
import { ExportDialog } from './ExportDialog';
import { addressOf, filterOf, isNarrowed, queryOf, type Filter } from './filter';
import { ItemFilters } from './ItemFilters';
import { ItemTable } from './ItemTable';
import { TEXTS } from './texts';

/** The items of one bank. What narrows the list down stands in the address. */
export default function ItemsPage() {
  const texts = useTexts(TEXTS);
  const { bank = '' } = useParams();
  const banks = useBanks();
  const [address, setAddress] = useSearchParams();
  const [isExporting, setExporting] = useState(false);
  const filter = filterOf(address);
  const pages = useItemPages(bank, queryOf(filter));
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = pages.data?.pages[0]?.total ?? 0;
  const change = (part: Filter) => setAddress(addressOf({ ...filter, ...part }), { replace: true });
  const here = `/banks/${encodeURIComponent(bank)}`;
  const isEmpty = pages.data && total === 0 && !isNarrowed(filter);
  return (
    <Page
      title={banks.data?.find(({ id }) => id === bank)?.title ?? texts.title}
      aside={
        <Space wrap>
          <Button onClick={() => setExporting(true)}>{texts.export}</Button>
          <LinkButton to={`${here}/import`}>{texts.import}</LinkButton>
          <LinkButton to={`${here}/items/new`} type="primary">
            {texts.newItem}
          </LinkButton>
        </Space>
      }
    >
      <ItemFilters key={filter.query ?? ''} bank={bank} filter={filter} onChange={change} onClear={() => setAddress({}, { replace: true })} />
      {pages.error && <ProblemAlert error={pages.error} retry={() => void pages.refetch()} />}
      {isEmpty ? (
        <Nothing why={texts.empty} />
      ) : (
        !pages.isError && <ItemTable address={here} rows={rows} isLoading={pages.isPending} />
      )}
      <Footing shown={rows.length} total={total} isLoading={pages.isFetchingNextPage} more={pages.hasNextPage ? pages.fetchNextPage : null} />
      {isExporting && <ExportDialog bank={bank} filter={filter} onClose={() => setExporting(false)} />}
    </Page>
  );
}

interface FootingProps {
  shown: number;
  total: number;
  isLoading: boolean;
  more: (() => unknown) | null;
}

function Footing({ shown, total, isLoading, more }: FootingProps) {
  const words = useTexts(WORDS);
  if (total === 0) return null;
  return (
    <div className="footing">
      <span className="quiet digits" role="status">
        {words.shown(shown, total)}
      </span>
      {more && (
        <Button loading={isLoading} onClick={() => void more()}>
          {words.more}
        </Button>
      )}
    </div>
  );
}
