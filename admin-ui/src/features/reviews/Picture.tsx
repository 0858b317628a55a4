import { Image } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../shared/text/language';
import { TEXTS } from './texts';

interface Props {
  title: string;
  url: string | undefined;
  missing: string;
  /** It is there, or it will not come. */
  onSettled: () => void;
  onZoom: (isOpen: boolean) => void;
}

export function Picture({ title, url, missing, onSettled, onZoom }: Props) {
  const texts = useTexts(TEXTS);
  const [hasFailed, setFailed] = useState(false);
  const fail = () => {
    setFailed(true);
    onSettled();
  };
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div className="frame">
        {url && !hasFailed ? (
          <Image src={url} alt={title} preview={{ cover: texts.zoom, onOpenChange: onZoom }} onLoad={onSettled} onError={fail} />
        ) : (
          <p className="quiet">{url ? texts.photoFailed : missing}</p>
        )}
      </div>
    </figure>
  );
}
