import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { AccessTable } from './AccessTable';
import { keepingPhotos } from './contract';
import { DeletionTable } from './DeletionTable';
import './photos.css';
import { StandingPanel } from './StandingPanel';
import { TEXTS } from './texts';

/** What an operator answers for: how many faces are stored, what was deleted when, who looked. */
export default function PhotosPage() {
  const texts = useTexts(TEXTS);
  const client = useQueryClient();
  const [address, setAddress] = useSearchParams();
  const standing = useQuery({ queryKey: ['photo-standing'], queryFn: keepingPhotos.standing });
  return (
    <Page title={texts.title} aside={<Button onClick={() => void client.refetchQueries({ type: 'active' })}>{texts.refresh}</Button>}>
      {standing.error && <ProblemAlert error={standing.error} retry={() => void standing.refetch()} />}
      {standing.isLoading && <Loading />}
      {standing.data && <StandingPanel standing={standing.data} />}
      <DeletionTable />
      <AccessTable
        candidate={address.get('candidate') ?? ''}
        onFilter={(candidate) => setAddress(candidate ? { candidate } : {})}
      />
    </Page>
  );
}
