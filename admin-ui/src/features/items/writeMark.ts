import { flushSync } from 'react-dom';
import { marked, type Mark } from './markup';
import type { Field } from './TextField';

/** Writes a mark around what is selected and gives the keyboard back to the text, which must stand there by then. */
export function writeMark({ element, write }: Field, mark: Mark) {
  const { text, from, to } = marked(element.value, element.selectionStart, element.selectionEnd, mark);
  flushSync(() => write(text));
  element.focus();
  element.setSelectionRange(from, to);
}
