import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Nothing } from '../../shared/ui/Nothing';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { objections } from './contract';
import { ObjectionPanel } from './ObjectionPanel';
import './objections.css';
import { TEXTS } from './texts';

const REFRESH = 30_000;

/** What candidates say against annulments, the oldest first. */
export default function ObjectionsPage() {
  const texts = useTexts(TEXTS);
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['objections'], queryFn: objections.open, refetchInterval: REFRESH });
  return (
    <Page title={texts.title}>
      {isPending && <Loading />}
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <Nothing why={texts.empty} />}
      {data?.map((each) => <ObjectionPanel key={each.id} objection={each} />)}
    </Page>
  );
}
