import type { BlindItem } from '../../shared/items/contract';
import type { Face } from '../../shared/items/ItemFace';

/** What there is to answer. */
export const faceOf = (item: BlindItem): Face => ({
  type: item.type,
  stem: item.stem,
  stemHtml: item.stemHtml,
  choices: item.choices.map((text, position) => ({
    label: String.fromCharCode('A'.charCodeAt(0) + position),
    text,
    html: item.choicesHtml?.[position],
  })),
});

/** Whether an answer is the key, in whatever order the labels come. */
export const agrees = (answer: readonly string[], key: readonly string[]) => [...answer].sort().join() === [...key].sort().join();

/** What this person may review: nobody finds the faults of an own key. */
export const notMine = <R extends { author: string }>(rows: readonly R[], me: string) => rows.filter(({ author }) => author !== me);

/** Which item comes after one that is done with: the one behind it, else the one before; null when none is left. */
export function following<R extends { id: string }>(rows: readonly R[], done: string): string | null {
  const at = rows.findIndex(({ id }) => id === done);
  return (rows[at + 1] ?? rows[at - 1])?.id ?? null;
}
