import { useEffect, useState, useSyncExternalStore } from 'react';
import { LiveBoard } from './liveBoard';

/** Watches one session for as long as the component is mounted; mount it anew for another session. */
export function useBoard(examSession: string) {
  const [live] = useState(() => new LiveBoard(examSession));
  return { ...useSyncExternalStore(live.subscribe, live.snapshot), clock: live.clock };
}

/** A reading that is taken anew every second. */
export function useEverySecond<T>(read: () => T): T {
  const [reading, setReading] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setReading(read), 1000);
    return () => clearInterval(timer);
  }, [read]);
  return reading;
}
