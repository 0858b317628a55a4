import { Image } from 'antd';
import { useState } from 'react';
import './facePair.css';

interface Face {
  title: string;
  url: string | undefined;
}

interface Props {
  left: Face;
  right: Face;
  /** What stands where there is no picture, or none that can be shown. */
  missing: string;
}

/** Two pictures of the same height side by side, each to be enlarged. */
export function FacePair({ left, right, missing }: Props) {
  return (
    <div className="face-pair">
      <OneFace {...left} missing={missing} />
      <OneFace {...right} missing={missing} />
    </div>
  );
}

function OneFace({ title, url, missing }: Face & { missing: string }) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <figure>
      <figcaption className="quiet">{title}</figcaption>
      {url && !hasFailed ? <Image src={url} alt={title} onError={() => setFailed(true)} /> : <p className="quiet">{missing}</p>}
    </figure>
  );
}
