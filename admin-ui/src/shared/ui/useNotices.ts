import { App } from 'antd';
import { useMemo } from 'react';
import { Problem } from '../api/problem';
import { useTexts } from '../text/language';
import { WORDS } from '../text/words';

/** Tells how an action ended, without taking the page away. */
export function useNotices() {
  const { notification } = App.useApp();
  const words = useTexts(WORDS);
  return useMemo(
    () => ({
      done: (what: string, whom?: string) =>
        notification.success({ title: whom ? `${what} · ${whom}` : what, placement: 'bottom', duration: 3 }),
      failed: (error: unknown) => {
        const problem = error instanceof Problem ? error : null;
        notification.error({ title: problem?.title ?? words.problem, description: problem?.detail, placement: 'top', duration: 8 });
      },
    }),
    [notification, words],
  );
}
