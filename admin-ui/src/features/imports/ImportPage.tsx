import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Progress, Steps } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { isProblem } from '../../shared/api/problem';
import { useBanks } from '../../shared/items/queries';
import { useLanguage, useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { saveFile } from '../../shared/ui/saveFile';
import { useNotices } from '../../shared/ui/useNotices';
import { ChooseFile } from './ChooseFile';
import { importing, type Import } from './contract';
import { DryRun } from './DryRun';
import './imports.css';
import { Result } from './Result';
import { isUnderWay, percentOf, stepOf } from './stage';
import { TEXTS } from './texts';

const REFRESH = 500;

/** From a file to items in the bank, with a look at what would happen first. The import stands in the address: a reload goes on with it. */
export default function ImportPage() {
  const texts = useTexts(TEXTS);
  const { language } = useLanguage();
  const { bank = '' } = useParams();
  const banks = useBanks();
  const [address, setAddress] = useSearchParams();
  const id = address.get('import') ?? '';
  const current = useQuery({
    queryKey: ['import', id, language],
    queryFn: () => importing.one(id),
    enabled: id !== '',
    refetchInterval: ({ state }) => isUnderWay(state.data) && REFRESH,
  });
  const found = id ? current.data : undefined;
  const startAnew = () => setAddress({});
  return (
    <Page
      title={texts.title(banks.data?.find((each) => each.id === bank)?.title ?? bank)}
      aside={
        <div className="import-aside">
          <Link to={`/banks/${encodeURIComponent(bank)}`}>{texts.back}</Link>
          <Template />
        </div>
      }
    >
      <Steps size="small" current={stepOf(found)} items={texts.steps.map((title) => ({ title }))} />
      {!id && <ChooseFile bank={bank} onChecked={(checked) => setAddress({ import: checked.id })} />}
      {id && current.error && <Lost error={current.error} onRetry={() => void current.refetch()} onAnother={startAnew} />}
      {id && !found && !current.error && <Loading />}
      {found && isUnderWay(found) && <UnderWay found={found} />}
      {(found?.state === 'READ' || found?.state === 'FAILED') && (
        <DryRun found={found} onEntering={() => void current.refetch()} onAnother={startAnew} />
      )}
      {found?.state === 'ENTERED' && <Result found={found} onAnother={startAnew} />}
    </Page>
  );
}

/** An import that is gone cannot be asked for again; any other may only be out of reach for a while. */
function Lost({ error, onRetry, onAnother }: { error: unknown; onRetry: () => void; onAnother: () => void }) {
  const texts = useTexts(TEXTS);
  if (!isProblem(error, 'not-found')) return <ProblemAlert error={error} retry={onRetry} />;
  return <Alert type="warning" showIcon title={texts.gone} action={<Button onClick={onAnother}>{texts.another}</Button>} />;
}

function Template() {
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const fetching = useMutation({
    mutationFn: importing.template,
    onSuccess: saveFile,
    onError: notices.failed,
  });
  return (
    <Button loading={fetching.isPending} onClick={() => fetching.mutate()}>
      {texts.template}
    </Button>
  );
}

function UnderWay({ found }: { found: Import }) {
  const texts = useTexts(TEXTS);
  return (
    <section className="panel under-way" role="status">
      <h2>{found.state === 'READING' ? texts.reading : texts.entering}</h2>
      <p className="quiet">{found.file}</p>
      <Progress percent={percentOf(found)} status="active" aria-label={found.state === 'READING' ? texts.reading : texts.entering} />
      {found.all > 0 && <p className="digits quiet">{texts.progress(found.done, found.all)}</p>}
    </section>
  );
}
