import { Alert } from 'antd';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import type { Review } from './contract';
import { BANDS, percentOf } from './likeness';
import { FINDING_TEXTS } from './findingTexts';

/** What a machine measured, for a person to judge: a number alone decides nothing here. */
export function Findings({ review }: { review: Review }) {
  const texts = useTexts(FINDING_TEXTS);
  const { similarity, threshold, reviewFrom, frames, notCompared, lively, means } = review;
  return (
    <div className="findings">
      {means !== 'PHOTO' && <Alert type="warning" showIcon title={texts.means[means]} />}
      {similarity !== undefined && threshold !== undefined && reviewFrom !== undefined && (
        <figure className="likeness">
          <figcaption>
            {texts.similarity} <b className="digits">{similarity.toFixed(3)}</b>{' '}
            <span className="quiet digits">{texts.thresholds(reviewFrom.toFixed(2), threshold.toFixed(2), frames ?? 1)}</span>
          </figcaption>
          <div className="scale" role="img" aria-label={texts.scale(similarity.toFixed(3), threshold.toFixed(2))}>
            {BANDS.map((band) => (
              <i key={band} className={band} style={{ flexBasis: `${widthOf(band, reviewFrom, threshold)}%` }} />
            ))}
            <b style={{ left: `${percentOf(similarity)}%` }} />
          </div>
        </figure>
      )}
      {notCompared && <p className="quiet">{texts.notCompared[notCompared] ?? notCompared}</p>}
      {lively !== undefined && <Label tone={lively ? 'green' : 'red'}>{lively ? texts.lively : texts.still}</Label>}
    </div>
  );
}

function widthOf(band: (typeof BANDS)[number], reviewFrom: number, threshold: number) {
  if (band === 'mismatch') return percentOf(reviewFrom);
  return band === 'review' ? percentOf(threshold) - percentOf(reviewFrom) : 100 - percentOf(threshold);
}
