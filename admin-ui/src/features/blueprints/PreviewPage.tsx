import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Space } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import './blueprints.css';
import { blueprints } from './contract';
import { PaperView } from './PaperView';
import './print.css';
import { PrintForms } from './PrintForms';
import { freshSeed, otherSeed } from './seeds';
import { PAPER_TEXTS } from './paperTexts';

/** A paper as it could be drawn. The seed stands in the address: the same seed is the same paper, as long as the bank stays. */
export default function PreviewPage() {
  const texts = useTexts(PAPER_TEXTS);
  const { blueprint = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const [first] = useState(freshSeed);
  const seed = address.get('seed') ?? first;
  const [withKeys, showKeys] = useState(true);
  const title = useQuery({ queryKey: ['blueprint-title', blueprint], queryFn: () => blueprints.one(blueprint) }).data?.title;
  const form = (of: string) => ({
    queryKey: ['paper-preview', blueprint, of],
    queryFn: () => blueprints.preview(blueprint, of),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  const a = useQuery(form(seed));
  const b = useQuery(form(otherSeed(seed)));
  const draw = (next: string) => setAddress({ seed: next });
  return (
    <Page
      title={title ? `${texts.preview} · ${title}` : texts.preview}
      aside={
        <Space wrap className="on-screen">
          <Link to={`/blueprints/${encodeURIComponent(blueprint)}`}>{texts.toEditor}</Link>
          <Button title={texts.printHint} disabled={!a.data || !b.data} onClick={() => print()}>
            {texts.print}
          </Button>
          <Button type="primary" onClick={() => draw(freshSeed())}>
            {texts.again}
          </Button>
        </Space>
      }
    >
      <div className="blueprint-head on-screen">
        <SeedForm key={seed} seed={seed} onDraw={draw} />
        <Checkbox checked={withKeys} onChange={({ target }) => showKeys(target.checked)}>
          {texts.keys}
        </Checkbox>
      </div>
      {a.error && <ProblemAlert error={a.error} retry={() => void a.refetch()} />}
      {a.isPending && <Loading />}
      {a.data && <PaperView paper={a.data} withKeys={withKeys} />}
      {a.data && b.data && <PrintForms title={title ?? ''} forms={{ A: a.data, B: b.data }} />}
    </Page>
  );
}

function SeedForm({ seed, onDraw }: { seed: string; onDraw: (seed: string) => void }) {
  const texts = useTexts(PAPER_TEXTS);
  const [text, setText] = useState(seed);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text) onDraw(text);
      }}
    >
      <Space.Compact>
        <Input aria-label={texts.seed} prefix={<span className="quiet">{texts.seed}</span>} inputMode="numeric" maxLength={15} value={text} onChange={({ target }) => setText(target.value.replace(/\D/g, ''))} />
        <Button htmlType="submit">{texts.show}</Button>
      </Space.Compact>
    </form>
  );
}
