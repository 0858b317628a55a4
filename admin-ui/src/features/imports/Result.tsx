import { useQueryClient } from '@tanstack/react-query';
import { Button, Result as Outcome } from 'antd';
import { useEffect } from 'react';
import { useTexts } from '../../shared/text/language';
import { LinkButton } from '../../shared/ui/LinkButton';
import type { Import } from './contract';
import { ReportButton } from './ReportButton';
import { TEXTS } from './texts';

/** What has become of the items; lists seen before are read anew. */
export function Result({ found, onAnother }: { found: Import; onAnother: () => void }) {
  const texts = useTexts(TEXTS);
  const client = useQueryClient();
  const { bank, entered } = found;
  useEffect(() => {
    [['items', bank], ['areas', bank], ['banks']].forEach((queryKey) => void client.invalidateQueries({ queryKey }));
  }, [client, bank]);
  const items = `/banks/${encodeURIComponent(bank)}`;
  return (
    <section className="panel">
      <Outcome
        status="success"
        title={texts.done}
        subTitle={
          <span className="digits">
            {entered && texts.result(entered.added, entered.revised, entered.unchanged)}
            {found.rejected > 0 && <b className="left-out">{texts.leftOut(found.rejected)}</b>}
          </span>
        }
        extra={[
          <LinkButton key="items" type="primary" to={`${items}?order=changed`}>
            {texts.toItems}
          </LinkButton>,
          <LinkButton key="review" to={`/item-reviews?bank=${encodeURIComponent(bank)}`}>
            {texts.toReview}
          </LinkButton>,
          <ReportButton key="report" found={found} />,
          <Button key="another" onClick={onAnother}>
            {texts.another}
          </Button>,
        ]}
      />
    </section>
  );
}
