import { expect, it } from 'vitest';
import { marked, MARKS, pictureMark } from './markup';

it('puts the tags around what is selected, and keeps that selected', () => {
  const { text, from, to } = marked('面积 m2 以上', 4, 5, MARKS.raised);

  expect(text).toBe('面积 m<sup>2</sup> 以上');
  expect(text.slice(from, to)).toBe('2');
});

it('writes a sample where nothing is selected, ready to be typed over', () => {
  const { text, from, to } = marked('取 ', 2, 2, MARKS.fraction);

  expect(text).toBe('取 <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>');
  expect(text.slice(from, to)).toBe('1');
});

it('names a picture by its id, and lets no description break out of its quotes', () => {
  const { text } = marked('', 0, 0, pictureMark({ id: 'ab12', width: 320, height: 200 }, '图"><script>'));

  expect(text).toBe('<img src="media:ab12" alt="图&quot;>&lt;script>" width="320" height="200">');
});

it('selects the description of a picture, ready to be typed over', () => {
  const { text, from, to } = marked('见图', 2, 2, pictureMark({ id: 'ab12', width: 1, height: 1 }, '图片'));

  expect(text.slice(from, to)).toBe('图片');
});
