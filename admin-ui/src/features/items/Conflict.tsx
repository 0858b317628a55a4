import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Space } from 'antd';
import { itemBank, type Draft, type Item } from '../../shared/items/contract';
import { useTexts } from '../../shared/text/language';
import { Loading } from '../../shared/ui/Loading';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { Differences } from './Differences';
import { draftOf } from './draft';
import { STANDING_TEXTS } from './standingTexts';

interface Props {
  id: string;
  mine: Draft;
  /** Saves over the version named, now that its changes have been seen. */
  onKeepMine: (version: number) => void;
  onTakeTheirs: (theirs: Item) => void;
}

/** Two people changed one item: shows what they differ in and lets the second decide. */
export function Conflict({ id, mine, onKeepMine, onTakeTheirs }: Props) {
  const texts = useTexts(STANDING_TEXTS);
  const { data: theirs, error, refetch } = useQuery({ queryKey: ['item-theirs', id], queryFn: () => itemBank.item(id), staleTime: 0, gcTime: 0 });
  const isRetired = theirs?.state === 'RETIRED';
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={texts.conflict}
      description={
        <>
          <p>{isRetired ? texts.retiredMeanwhile : texts.conflictDetail}</p>
          {error && <ProblemAlert error={error} retry={() => void refetch()} />}
          {!theirs && !error && <Loading />}
          {theirs && (
            <>
              <Differences before={draftOf(theirs)} after={mine} />
              <Space wrap>
                {!isRetired && <Button onClick={() => onKeepMine(theirs.version)}>{texts.keepMine}</Button>}
                <Button danger onClick={() => onTakeTheirs(theirs)}>
                  {texts.takeTheirs}
                </Button>
              </Space>
            </>
          )}
        </>
      }
    />
  );
}
