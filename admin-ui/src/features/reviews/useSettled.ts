import { useCallback, useEffect, useState } from 'react';

/** A face has to be in sight this long before a key may decide about it. */
const LOOK = 600;

/** Whether every picture has come, or failed to, and has been in sight for a moment. */
export function useSettled(urls: readonly (string | undefined)[]) {
  const [waiting, setWaiting] = useState(urls.filter(Boolean).length);
  const [isSettled, setSettled] = useState(false);
  const settle = useCallback(() => setWaiting((before) => before - 1), []);
  useEffect(() => {
    if (waiting > 0) return;
    const timer = setTimeout(() => setSettled(true), LOOK);
    return () => clearTimeout(timer);
  }, [waiting]);
  return { isSettled, settle };
}
