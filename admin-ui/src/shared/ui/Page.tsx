import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../text/language';
import { WORDS } from '../text/words';

interface Props {
  title: string;
  /** What stands at the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A page of the console: names the browser's tab and carries the only first heading. */
export function Page({ title, aside, children }: Props) {
  const { product } = useTexts(WORDS);
  useEffect(() => {
    document.title = `${title} - ${product}`;
  }, [title, product]);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{title}</h1>
        {aside}
      </div>
      {children}
    </div>
  );
}
