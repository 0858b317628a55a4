import { useCallback, useEffect, useRef, useState } from 'react';

/** Rows drawn beyond the edges, so that scrolling shows no gap. */
const MARGIN = 6;

/** Which rows of a scrolled list can be seen; only those are drawn. */
export function useVisibleRows(count: number, rowHeight: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ first: 0, rows: 0 });

  const look = useCallback(() => {
    const view = ref.current;
    if (!view) return;
    const first = Math.floor(view.scrollTop / rowHeight);
    const rows = Math.ceil(view.clientHeight / rowHeight) + 1;
    setSeen((before) => (before.first === first && before.rows === rows ? before : { first, rows }));
  }, [rowHeight]);

  useEffect(() => {
    const watching = new ResizeObserver(look);
    watching.observe(ref.current!);
    return () => watching.disconnect();
  }, [look]);

  /** Scrolls just far enough for a row to stand below the head and above the lower edge. */
  const reveal = useCallback(
    (row: number, headHeight: number) => {
      const view = ref.current;
      if (!view) return;
      const top = row * rowHeight;
      const bottom = top + rowHeight + headHeight;
      if (top < view.scrollTop) view.scrollTop = top;
      else if (bottom > view.scrollTop + view.clientHeight) view.scrollTop = bottom - view.clientHeight;
    },
    [rowHeight],
  );

  const first = Math.max(0, Math.min(seen.first, count - seen.rows) - MARGIN);
  return { ref, look, reveal, first, last: Math.min(count, seen.first + seen.rows + MARGIN), page: Math.max(1, seen.rows - 2) };
}
