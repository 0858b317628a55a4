// One question on the page: native controls, and every word of the author as text.
import { button, h } from './dom.js';
import { t } from './texts.js';

/** All questions in the order of the paper. @param {Sitting} sitting @returns {Leaf[]} */
export const leaves = ({ paper }) => paper.sections.flatMap((section) => section.items.map((item) => ({ item, section })));

/** Object URL of what has been fetched, by address. @type {Map<string, string>} */
const fetched = new Map();

/** Fetches pictures and recordings at the beginning, so that a broken network does not hide them later. @param {Leaf[]} paper */
export async function fetchMedia(paper) {
  for (const url of paper.flatMap(({ item }) => item.media)) {
    const response = fetched.has(url) ? null : await fetch(url).catch(() => null);
    if (response && response.ok) fetched.set(url, URL.createObjectURL(await response.blob()));
  }
}

function medium(url) {
  const src = fetched.get(url) || url;
  if (/\.(mp3|ogg|wav)$/.test(url)) return h('audio', { src, controls: true });
  return /\.(mp4|webm)$/.test(url) ? h('video', { src, controls: true }) : h('img', { src, alt: t('figure') });
}

/** @param {Leaf} leaf @param {ItemState} state */
export function drawItem({ item, section }, { chosen, locked, marked, choose, mark }) {
  const many = item.type === 'MULTIPLE_CHOICE';
  const inputs = item.choices.map(({ label }) => h('input', {
    type: many ? 'checkbox' : 'radio', name: `item-${item.position}`, value: label, checked: chosen.includes(label), onchange: () => changed(),
  }));
  const rows = item.choices.map(({ label, text }, index) => h('label', { class: 'choice' }, inputs[index], h('b', null, label), h('span', null, text)));
  const few = h('p', { class: 'few', role: 'status' });
  const clear = button(t('clearAnswer'), () => {
    inputs.forEach((input) => { input.checked = false; });
    changed();
    inputs[0].focus();
  }, 'quiet');
  const advise = (labels) => {
    inputs.forEach((input, index) => rows[index].classList.toggle('chosen', input.checked));
    few.textContent = many && labels.length === 1 ? t('tooFew') : '';
    clear.hidden = locked || many || !labels.length;
  };
  const changed = () => {
    const labels = inputs.filter((input) => input.checked).map((input) => input.value);
    advise(labels);
    choose(labels);
  };
  advise(chosen);
  const control = button('', mark, 'quiet mark');
  showMark(control, marked);
  return h('div', { class: 'item' },
    h('p', { class: 'section-title' }, section.title, section.instruction && h('span', null, section.instruction)),
    h('fieldset', { disabled: locked },
      h('legend', { tabindex: -1 }, h('span', { class: 'meta' }, h('b', null, `${item.position}.`), h('span', { class: 'kind' }, t(item.type)),
        h('span', null, t('points', { n: item.points })), many && h('span', { class: 'hint' }, t('atLeastTwo'))),
      h('span', { class: 'stem' }, item.stem)),
      item.media.map(medium),
      rows),
    h('div', { class: 'item-tools' }, control, clear, few));
}

export function showMark(control, marked) {
  control.setAttribute('aria-pressed', String(marked));
  control.textContent = t(marked ? 'unmark' : 'mark');
}
