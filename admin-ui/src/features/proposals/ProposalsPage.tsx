import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Nothing } from '../../shared/ui/Nothing';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { ImportDialog } from '../../shared/unsent/ImportDialog';
import { PAGE, proposals } from './contract';
import { ProposalList } from './ProposalList';
import { ProposalPanel } from './ProposalPanel';
import './proposals.css';
import { mineToDecideFirst } from './standing';
import { TEXTS } from './texts';

const REFRESH = 10_000;

/** What takes two persons: the open ones first in sight, each with what it would change. */
export default function ProposalsPage() {
  const texts = useTexts(TEXTS);
  const client = useQueryClient();
  const [address, setAddress] = useSearchParams();
  const [isImporting, setImporting] = useState(false);
  const isOpen = address.get('show') !== 'decided';
  const chosen = address.get('id');
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useProposals(isOpen);
  const all = data?.pages.flat() ?? [];
  const show = (open: boolean) => setAddress(open ? {} : { show: 'decided' });
  const choose = (id: string) => setAddress({ ...(isOpen ? {} : { show: 'decided' }), id });
  const proposed = (id: string) => {
    setAddress({ id });
    void client.invalidateQueries({ queryKey: ['proposals'] });
  };
  return (
    <Page title={texts.title} aside={<Button onClick={() => setImporting(true)}>{texts.import}</Button>}>
      <Segmented
        className="which"
        aria-label={texts.which}
        value={isOpen}
        options={[
          { value: true, label: texts.open },
          { value: false, label: texts.decided },
        ]}
        onChange={show}
      />
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {isPending && <Loading />}
      {data && all.length === 0 && !chosen && <Nothing why={isOpen ? texts.noneOpen : texts.noneDecided} />}
      {data && (all.length > 0 || chosen) && (
        <div className="proposals">
          <ProposalList proposals={isOpen ? mineToDecideFirst(all) : all} chosen={chosen} onChoose={choose}>
            {hasNextPage && (
              <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {texts.more}
              </Button>
            )}
          </ProposalList>
          {chosen ? <ProposalPanel key={chosen} id={chosen} /> : <p className="quiet">{texts.chooseHint}</p>}
        </div>
      )}
      {isImporting && <ImportDialog onClose={() => setImporting(false)} onProposed={proposed} />}
    </Page>
  );
}

const useProposals = (isOpen: boolean) =>
  useInfiniteQuery({
    queryKey: ['proposals', isOpen],
    queryFn: ({ pageParam }) => proposals.page(isOpen, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.length < PAGE ? undefined : last.at(-1)?.id),
    refetchInterval: REFRESH,
  });
