// What the toolbar writes: only what the server's allow-list lets through.

/** What goes before and after the selection. */
export interface Mark {
  before: string;
  after: string;
  /** Written where nothing is selected. */
  sample: string;
}

const around = (tag: string, sample = ''): Mark => ({ before: `<${tag}>`, after: `</${tag}>`, sample });

export const MARKS = {
  bold: around('b'),
  italic: around('i'),
  underline: around('u'),
  raised: around('sup'),
  lowered: around('sub'),
  list: { before: '<ul><li>', after: '</li></ul>', sample: '' },
  table: { before: '<table><tbody><tr><td>', after: '</td><td></td></tr><tr><td></td><td></td></tr></tbody></table>', sample: '' },
  fraction: { before: '<math><mfrac><mn>', after: '</mn><mn>2</mn></mfrac></math>', sample: '1' },
  root: { before: '<math><msqrt><mn>', after: '</mn></msqrt></math>', sample: '2' },
} as const satisfies Record<string, Mark>;

export type MarkName = keyof typeof MARKS;

export interface Marked {
  text: string;
  /** What is selected afterwards. */
  from: number;
  to: number;
}

/** The text with the mark around what is selected. */
export function marked(text: string, from: number, to: number, { before, after, sample }: Mark): Marked {
  const inside = text.slice(from, to) || sample;
  const start = from + before.length;
  return { text: text.slice(0, from) + before + inside + after + text.slice(to), from: start, to: start + inside.length };
}

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A picture of the bank, named by its id; the server gives it its address wherever it is shown. Its description is selected. */
export const pictureMark = ({ id, width, height }: { id: string; width: number; height: number }, description: string): Mark => ({
  before: `<img src="media:${id}" alt="`,
  after: `" width="${width}" height="${height}">`,
  sample: quoted(description),
});
