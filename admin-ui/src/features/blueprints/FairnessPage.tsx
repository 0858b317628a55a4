import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Space } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import './blueprints.css';
import { percent } from './chartOptions';
import { blueprints, type Fairness, type Sample } from './contract';
import { Histogram } from './Histogram';
import { RetakeChart } from './RetakeChart';
import { FAIRNESS_TEXTS } from './fairnessTexts';

const SIZES = [100, 1000, 3000, 10_000];
const USUAL = 1000;

/** Whether every paper of a blueprint is the same exam: drawn in numbers, beside plain random drawing. */
export default function FairnessPage() {
  const texts = useTexts(FAIRNESS_TEXTS);
  const { blueprint = '' } = useParams();
  const [papers, choose] = useState(USUAL);
  const title = useQuery({ queryKey: ['blueprint-title', blueprint], queryFn: () => blueprints.one(blueprint) }).data?.title;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['fairness', blueprint, papers],
    queryFn: () => blueprints.fairness(blueprint, papers),
    staleTime: Infinity,
  });
  return (
    <Page
      title={title ? texts.fairTitle(title) : texts.fairness}
      aside={
        <Space wrap>
          <Link to={`/blueprints/${encodeURIComponent(blueprint)}`}>{texts.toEditor}</Link>
          <span className="quiet">{texts.sampleSize}</span>
          <Segmented
            aria-label={texts.sampleSize}
            value={papers}
            options={SIZES.map((value) => ({ value, label: value.toLocaleString('en-US') }))}
            onChange={choose}
          />
          <Button loading={isFetching} onClick={() => void refetch()}>
            {texts.run}
          </Button>
        </Space>
      }
    >
      <p className="quiet explain">{texts.fairExplain}</p>
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {isFetching && !data && <Loading />}
      {data && <Plots data={data} />}
    </Page>
  );
}

function Plots({ data: { fair, plain } }: { data: Fairness }) {
  const texts = useTexts(FAIRNESS_TEXTS);
  return (
    <>
      <Figures fair={fair} plain={plain} />
      <div className="fair-charts">
        <Histogram
          title={texts.scoreChart}
          axis={texts.scoreAxis}
          counted={texts.papersAxis}
          fair={fair.expectedScore.histogram}
          plain={plain.expectedScore.histogram}
        />
        <Histogram
          title={texts.exposureChart}
          axis={texts.exposureAxis}
          counted={texts.itemsAxis}
          fair={fair.exposure.histogram}
          plain={plain.exposure.histogram}
          write={percent}
        />
        <Histogram
          title={texts.overlapChart}
          axis={texts.overlapAxis}
          counted={texts.pairsAxis}
          fair={fair.overlap.histogram}
          plain={plain.overlap.histogram}
          write={percent}
        />
        <RetakeChart fair={fair} plain={plain} />
      </div>
    </>
  );
}

function Figures({ fair, plain }: Pick<Fairness, 'fair' | 'plain'>) {
  const texts = useTexts(FAIRNESS_TEXTS);
  const { measures } = texts;
  const rows: [string, (sample: Sample) => string][] = [
    [measures.mean, ({ expectedScore }) => expectedScore.mean.toFixed(2)],
    [measures.spread, ({ expectedScore }) => expectedScore.spread.toFixed(3)],
    [measures.range, ({ expectedScore }) => `${expectedScore.least.toFixed(1)} – ${expectedScore.most.toFixed(1)}`],
    [measures.greatest, ({ exposure }) => percent(exposure.greatest)],
    [measures.unused, ({ exposure }) => percent(exposure.unused)],
    [measures.overlap, ({ overlap }) => percent(overlap.mean)],
    [measures.overlapMost, ({ overlap }) => percent(overlap.greatest)],
  ];
  return (
    <section className="panel" aria-label={texts.figures}>
      <table className="depths digits">
        <thead>
          <tr>
            <th>{texts.figures}</th>
            <th>{texts.fair}</th>
            <th>{texts.plain}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, read]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <b>{read(fair)}</b>
              </td>
              <td>{read(plain)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
