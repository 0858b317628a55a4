import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { dateAndTime } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import { Loading } from '../../shared/ui/Loading';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { ImportDialog } from '../../shared/unsent/ImportDialog';
import { TEXTS as IMPORT_TEXTS } from '../../shared/unsent/texts';
import { isReadable, sealOf, type CheckedSeal, type Seal } from './closed';
import { TEXTS } from './texts';

/** What there is to see and to do about a sitting whose answers are closed. */
export function ClosedSitting({ sitting, name }: { sitting: string; name: string }) {
  const texts = useTexts(TEXTS);
  const { title } = useTexts(IMPORT_TEXTS);
  const [isImporting, setImporting] = useState(false);
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['seal', sitting], queryFn: () => sealOf(sitting) });
  return (
    <section className="closed-sitting">
      <h2>{texts.record}</h2>
      {isPending && <Loading />}
      {error && <ProblemAlert error={error} retry={() => void refetch()} />}
      {data === null && <p className="quiet">{texts.noSeal}</p>}
      {data && <SealView seal={data} />}
      <Button onClick={() => setImporting(true)}>{title}</Button>
      {isImporting && <ImportDialog sitting={sitting} name={name} onClose={() => setImporting(false)} />}
    </section>
  );
}

function SealView({ seal }: { seal: CheckedSeal }) {
  const texts = useTexts(TEXTS);
  return (
    <>
      <p>
        <Label tone={seal.intact ? 'green' : 'red'}>{seal.intact ? texts.intact : texts.tampered}</Label>{' '}
        {isReadable(seal) && (
          <span className="quiet digits">{texts.sealed(seal.number, seal.entries, dateAndTime(seal.sealedAt))}</span>
        )}
      </p>
      {!seal.intact && (
        <>
          <p>{texts.tamperedHint}</p>
          <ul>
            {seal.findings?.map(({ kind, where }) => (
              <li key={kind + where}>
                {texts.findings[kind] ?? kind} {where}
              </li>
            ))}
          </ul>
        </>
      )}
      {isReadable(seal) && <SealDetails seal={seal} />}
    </>
  );
}

function SealDetails({ seal: { head, signature, keyId } }: { seal: Seal }) {
  const texts = useTexts(TEXTS);
  const facts: [string, string][] = [
    [texts.sealHead, head],
    [texts.sealSignature, signature],
    [texts.sealKey, keyId],
  ];
  return (
    <details>
      <summary>{texts.sealDetails}</summary>
      <dl>
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt className="quiet">{word}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
