import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { isUnderWay } from './batch';
import { CheckedBatch } from './CheckedBatch';
import { ChoosePhotos } from './ChoosePhotos';
import { enrolling } from './contract';
import { LatestBatches } from './LatestBatches';
import './portraits.css';
import { TEXTS } from './texts';

const REFRESH = 1000;

/** From files to portraits, with all verdicts seen before anything enters. The batch stands in the address: a reload goes on with it. */
export default function PortraitsPage() {
  const texts = useTexts(TEXTS);
  const [address, setAddress] = useSearchParams();
  const id = address.get('batch') ?? '';
  const batch = useQuery({
    queryKey: ['portrait-batch', id],
    queryFn: () => enrolling.one(id),
    enabled: id !== '',
    refetchInterval: ({ state }) => isUnderWay(state.data) && REFRESH,
  });
  const show = (chosen: string) => setAddress(chosen ? { batch: chosen } : {});
  if (!id) {
    return (
      <Page title={texts.title}>
        <ChoosePhotos onChecked={(checked) => show(checked.id)} />
        <LatestBatches onChoose={show} />
      </Page>
    );
  }
  return (
    <Page title={texts.title}>
      {batch.error && <ProblemAlert error={batch.error} retry={() => show('')} />}
      {batch.isLoading && <Loading />}
      {batch.data && <CheckedBatch batch={batch.data} onChanged={() => void batch.refetch()} onAnother={() => show('')} />}
    </Page>
  );
}
