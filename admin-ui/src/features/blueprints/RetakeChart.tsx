import { useMemo } from 'react';
import { useTexts } from '../../shared/text/language';
import { Chart } from './Chart';
import { percent } from './chartOptions';
import type { Fairness } from './contract';
import { COLOURS } from './Histogram';
import { FAIRNESS_TEXTS } from './fairnessTexts';

/** What each retake of one person shares with the papers that person had before. */
export function RetakeChart({ fair, plain }: Pick<Fairness, 'fair' | 'plain'>) {
  const texts = useTexts(FAIRNESS_TEXTS);
  const attempts = fair.retakes.map(({ attempt }) => attempt);
  const option = useMemo(
    () => ({
      color: COLOURS,
      aria: { enabled: true },
      grid: { left: 56, right: 16, top: 32, bottom: 44 },
      legend: { top: 0, right: 0, itemWidth: 14, itemHeight: 10 },
      xAxis: { type: 'category', name: texts.attemptAxis, nameLocation: 'middle', nameGap: 26, data: fair.retakes.map(({ attempt }) => texts.attempt(attempt)) },
      yAxis: { type: 'value', name: texts.overlapAxis, min: 0, axisLabel: { formatter: (share: number) => `${Math.round(share * 100)}%` } },
      series: [
        { name: texts.fair, type: 'line', symbolSize: 8, data: fair.retakes.map(({ overlap }) => overlap) },
        { name: texts.plain, type: 'line', symbolSize: 8, symbol: 'rect', lineStyle: { type: 'dashed' }, data: plain.retakes.map(({ overlap }) => overlap) },
      ],
    }),
    [fair, plain, texts],
  );
  return (
    <Chart title={texts.retakeChart} option={option}>
      <table className="depths digits">
        <thead>
          <tr>
            <th>{texts.attemptAxis}</th>
            <th>{texts.fair}</th>
            <th>{texts.plain}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt, at) => (
            <tr key={attempt}>
              <th scope="row">{texts.attempt(attempt)}</th>
              <td>{percent(fair.retakes[at]!.overlap)}</td>
              <td>{percent(plain.retakes[at]?.overlap ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}
