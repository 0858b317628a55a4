import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import { useBanks } from '../../shared/items/queries';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { BlueprintEditor } from './BlueprintEditor';
import './blueprints.css';
import { blueprints } from './contract';
import { TEXTS } from './texts';

/** One blueprint, old or new. */
export default function BlueprintPage() {
  const texts = useTexts(TEXTS);
  const { blueprint } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['blueprint', blueprint],
    queryFn: () => blueprints.one(blueprint!),
    enabled: blueprint !== undefined,
    staleTime: Infinity,
    gcTime: 0,
  });
  if (blueprint === undefined) return <NewBlueprint />;
  if (data) return <BlueprintEditor key={data.id} bank={data.bank} blueprint={data} onReload={() => void refetch()} />;
  return <Page title={texts.title}>{error ? <ProblemAlert error={error} retry={() => void refetch()} /> : <Loading />}</Page>;
}

/** A new blueprint belongs to one bank from its first row on. */
function NewBlueprint() {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const { data, error, refetch } = useBanks();
  const [address, setAddress] = useSearchParams();
  const bank = address.get('bank') ?? data?.[0]?.id;
  if (!data || bank === undefined) {
    return <Page title={texts.newTitle}>{error ? <ProblemAlert error={error} retry={() => void refetch()} /> : <Loading />}</Page>;
  }
  return (
    <BlueprintEditor key={bank} bank={bank} blueprint={null} onReload={() => undefined}>
      <Select
        className="bank-choice"
        aria-label={words.bank}
        value={bank}
        options={data.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(chosen) => setAddress({ bank: chosen }, { replace: true })}
      />
    </BlueprintEditor>
  );
}
