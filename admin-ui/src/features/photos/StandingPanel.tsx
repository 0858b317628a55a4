import { Alert, Progress } from 'antd';
import type { ReactNode } from 'react';
import { toTheMinute } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import type { Standing } from './contract';
import { filingState, keyState, shareOfLimit } from './filing';
import { TEXTS } from './texts';

const written = (n: number) => n.toLocaleString('en-US');

/** How many people, what has to be filed, what was deleted late, how far the key is. */
export function StandingPanel({ standing }: { standing: Standing }) {
  const texts = useTexts(TEXTS);
  return (
    <section className="standing-grid">
      <Figure name={texts.persons} value={written(standing.persons)}>
        <Progress percent={shareOfLimit(standing)} size="small" aria-label={texts.persons} />
        <p className="quiet">{texts.ofLimit(written(standing.limit))}</p>
      </Figure>
      <Figure name={texts.highest} value={written(standing.highest)}>
        <p className="quiet">{standing.highestAt ? texts.since(toTheMinute(standing.highestAt)) : texts.never}</p>
      </Figure>
      <Figure name={texts.deleted} value={written(standing.deletions)}>
        <p className={standing.lateDeletions > 0 ? 'bad' : 'quiet'}>
          {texts.lateOnes} <b>{written(standing.lateDeletions)}</b>
        </p>
        <p className="quiet">
          {texts.waiting} <b>{written(standing.waiting)}</b>
        </p>
      </Figure>
      <Filing standing={standing} />
      <Key standing={standing} />
    </section>
  );
}

function Figure({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return (
    <div className="panel figure">
      <h2>{name}</h2>
      <p className="value digits">{value}</p>
      {children}
    </div>
  );
}

function Filing({ standing }: { standing: Standing }) {
  const texts = useTexts(TEXTS);
  const due = filingState(standing) === 'due';
  return (
    <Alert
      className="wide"
      type={due ? 'warning' : 'success'}
      showIcon
      title={texts.filing}
      description={
        due ? (
          <>
            <p>{texts.reached(toTheMinute(standing.reachedAt!))}</p>
            <p>
              <b>{texts.fileBy(standing.fileBy!)}</b>
            </p>
            <p>{texts.fileByHint}</p>
          </>
        ) : (
          texts.noFiling
        )
      }
    />
  );
}

function Key({ standing: { key } }: { standing: Standing }) {
  const texts = useTexts(TEXTS);
  const state = keyState(key);
  const tones = { quiet: 'info', left: 'warning', done: 'success', lost: 'error' } as const;
  const told = {
    quiet: texts.keyQuiet,
    left: texts.keyLeft(written(key.left)),
    done: texts.keyDone,
    lost: texts.keyLost(written(key.lost)),
  };
  return <Alert className="wide" type={tones[state]} showIcon title={texts.key} description={told[state]} />;
}
