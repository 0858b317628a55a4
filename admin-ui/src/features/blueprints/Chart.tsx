import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../../shared/text/language';
import { FAIRNESS_TEXTS } from './fairnessTexts';

// Canvas, because the SVG renderer writes style attributes, which the console's content security policy forbids.
use([BarChart, LineChart, GridComponent, LegendComponent, AriaComponent, CanvasRenderer]);

interface Props {
  title: string;
  option: EChartsCoreOption;
  /** The same figures for those who cannot or would rather not read a picture. */
  children: ReactNode;
}

/** A chart with its table. */
export function Chart({ title, option, children }: Props) {
  const texts = useTexts(FAIRNESS_TEXTS);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = init(place.current!);
    chart.setOption({ ...option, animation: false });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current!);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [option]);
  return (
    <section className="panel chart" aria-label={title}>
      <h2>{title}</h2>
      <div ref={place} role="img" aria-label={title} />
      <details>
        <summary>{texts.asTable}</summary>
        {children}
      </details>
    </section>
  );
}
