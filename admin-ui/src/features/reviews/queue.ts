import type { Review } from './contract';

/** The one after this, or the first when this was the last; null when no other waits. */
export function following(queue: readonly Review[], id: string): Review | null {
  const others = queue.filter((review) => review.id !== id);
  const at = queue.findIndex((review) => review.id === id);
  return others[at] ?? others[0] ?? null;
}

/** The neighbour in the queue, forwards or backwards; null beyond its ends. */
export function neighbour(queue: readonly Review[], id: string, step: 1 | -1): Review | null {
  const at = queue.findIndex((review) => review.id === id);
  return at < 0 ? null : (queue[at + step] ?? null);
}
