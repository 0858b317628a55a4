import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { Label } from '../../shared/ui/Label';
import { Loading } from '../../shared/ui/Loading';
import { Nothing } from '../../shared/ui/Nothing';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { enrolling, PAGE, type Photo, type Verdict } from './contract';
import { TEXTS } from './texts';

const TONES = { ACCEPTED: 'green', ACCEPTED_WITH_WARNINGS: 'amber', REFUSED: 'red' } as const;

/** Each picture with what is wrong about it and what to do. */
export function PhotoList({ batch, verdict }: { batch: string; verdict: Verdict | '' }) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const pages = useInfiniteQuery({
    queryKey: ['portrait-photos', batch, verdict],
    queryFn: ({ pageParam }) => enrolling.photos(batch, verdict, pageParam),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.length < PAGE ? undefined : last[last.length - 1]!.number),
  });
  const photos = pages.data?.pages.flat() ?? [];
  return (
    <>
      {pages.error && <ProblemAlert error={pages.error} retry={() => void pages.refetch()} />}
      {pages.isLoading && <Loading />}
      {pages.data && photos.length === 0 && <Nothing why={texts.none} />}
      <ul className="photo-list">
        {photos.map((photo) => (
          <li key={photo.number}>
            <Card photo={photo} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  );
}

function Card({ photo }: { photo: Photo }) {
  const texts = useTexts(TEXTS);
  const { candidate } = photo;
  return (
    <article className="photo-card">
      <Marked photo={photo} />
      <div>
        <p className="portrait-row">
          <Label tone={TONES[photo.verdict]}>{texts.verdicts[photo.verdict]}</Label>
          {photo.entered && <Label tone="outline">{texts.wasEntered}</Label>}
          <b>{candidate?.name ?? texts.unknown}</b>
          <span className="quiet digits">{candidate?.idMasked}</span>
        </p>
        <p className="quiet portrait-file">{photo.file}</p>
        <ul className="findings">
          {photo.findings.map(({ code, severity, title, detail }) => (
            <li key={code} className={severity === 'REFUSES' ? 'bad' : 'fair'}>
              <b>{title}</b>
              <span>{detail}</span>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

function Marked({ photo }: { photo: Photo }) {
  const texts = useTexts(TEXTS);
  const [hasFailed, setFailed] = useState(false);
  if (!photo.markedUrl || hasFailed) return <p className="no-picture quiet">{texts.noPicture}</p>;
  return (
    <a href={photo.markedUrl} target="_blank" rel="noreferrer">
      <img src={photo.markedUrl} alt={texts.pictureOf(photo.file)} loading="lazy" onError={() => setFailed(true)} />
    </a>
  );
}
