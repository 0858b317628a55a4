import { marked, type Mark } from './markup';
import type { Field } from './TextField';

/** Writes a mark around what is selected and gives the keyboard back to the text. */
export function writeMark({ element, write }: Field, mark: Mark) {
  const { text, from, to } = marked(element.value, element.selectionStart, element.selectionEnd, mark);
  write(text);
  requestAnimationFrame(() => {
    element.focus();
    element.setSelectionRange(from, to);
  });
}
