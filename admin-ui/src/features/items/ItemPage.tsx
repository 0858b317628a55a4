import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { isProblem } from '../../shared/api/problem';
import { itemBank } from '../../shared/items/contract';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { HiddenKey } from './HiddenKey';
import { ItemEditor } from './ItemEditor';
import './items.css';
import { TEXTS } from './texts';

/** One item, old or new. What is being written is never replaced by what was read meanwhile. */
export default function ItemPage() {
  const texts = useTexts(TEXTS);
  const { bank = '', item } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['item', item],
    queryFn: () => itemBank.item(item!),
    enabled: item !== undefined,
    staleTime: Infinity,
    gcTime: 0,
  });
  if (item === undefined) return <ItemEditor key="new" bank={bank} item={null} />;
  if (data) return <ItemEditor key={data.id} bank={bank} item={data} />;
  if (isProblem(error, 'key-hidden')) return <HiddenKey bank={bank} item={item} problem={error} onOpened={() => void refetch()} />;
  return <Page title={texts.item('')}>{error ? <ProblemAlert error={error} retry={() => void refetch()} /> : <Loading />}</Page>;
}
