import { useSyncExternalStore } from 'react';

/** Narrower than a small laptop: rows become cards. The style sheets say the same. */
const narrow = matchMedia('(max-width: 900px)');

const subscribe = (reader: () => void) => {
  narrow.addEventListener('change', reader);
  return () => narrow.removeEventListener('change', reader);
};

export const useIsNarrow = () => useSyncExternalStore(subscribe, () => narrow.matches);
