import { Button } from 'antd';
import { Link, useRouteError } from 'react-router';
import { useTexts } from '../shared/text/language';
import { WORDS } from '../shared/text/words';
import { Page } from '../shared/ui/Page';

/** A page threw: say so and offer the way out; what it was stands in the browser's console. */
export function BrokenPage() {
  const words = useTexts(WORDS);
  console.error(useRouteError());
  return (
    <Page title={words.pageBroken}>
      <p>{words.pageBrokenDetail}</p>
      <Button className="only" onClick={() => location.reload()}>
        {words.reload}
      </Button>
    </Page>
  );
}

export function MissingPage() {
  const words = useTexts(WORDS);
  return (
    <Page title={words.notFound}>
      <Link to="/">{words.toStart}</Link>
    </Page>
  );
}
