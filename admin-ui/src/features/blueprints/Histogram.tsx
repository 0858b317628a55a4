import { useMemo } from 'react';
import { useTexts } from '../../shared/text/language';
import { Chart } from './Chart';
import { aligned, short } from './chartOptions';
import type { Bin } from './contract';
import { FAIRNESS_TEXTS } from './fairnessTexts';

export const COLOURS = ['#0b4a8f', '#c2610c'];

interface Props {
  title: string;
  axis: string;
  counted: string;
  fair: Bin[];
  plain: Bin[];
  /** How an edge is written; as a number unless told. */
  write?: (edge: number) => string;
}

/** Fair beside plain drawing, bin by bin. */
export function Histogram({ title, axis, counted, fair, plain, write = short }: Props) {
  const texts = useTexts(FAIRNESS_TEXTS);
  const names = useMemo(() => [texts.fair, texts.plain], [texts]);
  const rows = useMemo(() => aligned([fair, plain].map((bins, at) => ({ name: names[at]!, bins }))), [fair, plain, names]);
  const option = useMemo(
    () => ({
      color: COLOURS,
      aria: { enabled: true },
      grid: { left: 56, right: 16, top: 32, bottom: 44 },
      legend: { top: 0, right: 0, itemWidth: 14, itemHeight: 10 },
      xAxis: { type: 'category', name: axis, nameLocation: 'middle', nameGap: 26, data: rows.map(({ from }) => write(from)) },
      yAxis: { type: 'value', name: counted, minInterval: 1 },
      series: names.map((name, at) => ({ name, type: 'bar', barGap: '0%', data: rows.map(({ counts }) => counts[at]) })),
    }),
    [rows, names, axis, counted, write],
  );
  return (
    <Chart title={title} option={option}>
      <table className="depths digits">
        <thead>
          <tr>
            <th>{axis}</th>
            {names.map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, counts }) => (
            <tr key={`${from}/${to}`}>
              <th scope="row">
                {write(from)}–{write(to)}
              </th>
              {counts.map((count, at) => (
                <td key={at}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}
