import { Alert, Button } from 'antd';
import { Problem } from '../api/problem';
import { useTexts } from '../text/language';
import { WORDS } from '../text/words';

interface Props {
  error: unknown;
  /** Offers to try again. */
  retry?: () => void;
}

/** What went wrong, in the words of whoever knows. */
export function ProblemAlert({ error, retry }: Props) {
  const words = useTexts(WORDS);
  const problem = error instanceof Problem ? error : null;
  return (
    <Alert
      type="error"
      showIcon
      title={problem?.title ?? words.problem}
      description={problem?.detail}
      action={retry && <Button onClick={retry}>{words.retry}</Button>}
    />
  );
}
