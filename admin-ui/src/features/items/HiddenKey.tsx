import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Space } from 'antd';
import type { Problem } from '../../shared/api/problem';
import { useTexts } from '../../shared/text/language';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { writing } from './contract';
import { STANDING_TEXTS } from './standingTexts';
import { TEXTS } from './texts';

interface Props {
  bank: string;
  item: string;
  problem: Problem;
  onOpened: () => void;
}

/** An item in review before somebody who may yet check it: either check it blind, or see the key and leave it to others. */
export function HiddenKey({ bank, item, problem, onOpened }: Props) {
  const texts = useTexts(TEXTS);
  const standing = useTexts(STANDING_TEXTS);
  const opening = useMutation({ mutationFn: () => writing.openKey(item), onSuccess: onOpened });
  return (
    <Page title={texts.item(String(problem.facts.itemCode ?? ''))}>
      <Alert type="info" showIcon title={problem.title} description={problem.detail} />
      {opening.error && <ProblemAlert error={opening.error} />}
      <Space wrap>
        <LinkButton to={`/item-reviews?bank=${encodeURIComponent(bank)}&item=${encodeURIComponent(item)}`}>{standing.check}</LinkButton>
        <Button loading={opening.isPending} onClick={() => opening.mutate()}>
          {standing.openKey}
        </Button>
      </Space>
    </Page>
  );
}
