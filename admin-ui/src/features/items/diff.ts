/** A stretch of text both sides have, or only one of them. */
export interface Part {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Beyond so many comparisons the differing stretch is shown as a whole. */
const MOST_STEPS = 1_000_000;

/** Words where the language has spaces, single characters where it has none, and every sign by itself. */
const piecesOf = (text: string) => text.match(/[A-Za-z0-9]+|\s+|[^A-Za-z0-9\s]/gu) ?? [];

/** How one text became another, by the longest common subsequence of their pieces. */
export function diff(before: string, after: string): Part[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const middle = between(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const same = (pieces: string[]): Part => ({ kind: 'same', text: pieces.join('') });
  return joined([same(old.slice(0, start)), ...middle, same(end ? old.slice(-end) : [])]);
}

function between(old: string[], now: string[]): Part[] {
  if (old.length * now.length > MOST_STEPS) {
    return [
      { kind: 'gone', text: old.join('') },
      { kind: 'new', text: now.join('') },
    ];
  }
  const lengths = commonLengths(old, now);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      parts.push({ kind: 'same', text: old[i++]! });
      j++;
    } else if (j >= now.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      parts.push({ kind: 'gone', text: old[i++]! });
    } else {
      parts.push({ kind: 'new', text: now[j++]! });
    }
  }
  return parts;
}

/** The length of the longest common subsequence of what is left from each pair of positions on. */
function commonLengths(old: string[], now: string[]): Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i]![j] = old[i] === now[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function joined(parts: Part[]): Part[] {
  const whole: Part[] = [];
  for (const { kind, text } of parts) {
    const last = whole.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) whole.push({ kind, text });
  }
  return whole;
}
