import { Spin } from 'antd';
import { useTexts } from '../text/language';
import { WORDS } from '../text/words';

export function Loading() {
  const words = useTexts(WORDS);
  return (
    <div className="loading" role="status" aria-label={words.loading}>
      <Spin delay={200} />
    </div>
  );
}
