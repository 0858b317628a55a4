import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select, Space } from 'antd';
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
import { formB, freshSeed, PAIRINGS, type Pairing } from './seeds';
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
  const [pairing, pair] = useState<Pairing>('REORDERED');
  const form = ({ seed: of, reordered }: { seed: string; reordered: boolean }) => ({
    queryKey: ['paper-preview', blueprint, of, reordered],
    queryFn: () => blueprints.preview(blueprint, of, reordered),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  const a = useQuery(form({ seed, reordered: false }));
  const b = useQuery(form(formB(seed, pairing)));
  const draw = (next: string) => setAddress({ seed: next });
  return (
    <Page
      title={title ? `${texts.preview} · ${title}` : texts.preview}
      aside={
        <Space wrap className="on-screen">
          <Link to={`/blueprints/${encodeURIComponent(blueprint)}`}>{texts.toEditor}</Link>
          <Button title={texts.printHint} disabled={!a.data || !b.data || b.isPlaceholderData} onClick={() => print()}>
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
        <label className="pairing">
          {texts.formB}
          <Select value={pairing} options={PAIRINGS.map((value) => ({ value, label: texts.pairings[value] }))} onChange={pair} aria-label={texts.formB} />
        </label>
        <span className="quiet">{texts.pairingHints[pairing]}</span>
      </div>
      {a.error && <ProblemAlert error={a.error} retry={() => void a.refetch()} />}
      {a.isPending && <Loading />}
      {a.data && <PaperView paper={a.data} withKeys={withKeys} />}
      {a.data && b.data && <PrintForms title={title ?? ''} keyHint={texts.keyHints[pairing]} forms={{ A: a.data, B: b.data }} />}
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
