// The paper: one question with native controls and the numbered overview. Words enter as text; what is more than words is drawn by rich.js.
import { button, h } from './dom.js';
import { t } from './texts.js';

/** All questions in the order of the paper. @param {Sitting} sitting @returns {Leaf[]} */
export const leaves = ({ paper }) => paper.sections.flatMap((section) => section.items.map((item) => ({ item, section })));

/** Its module comes with the first paper that needs it. @type {any} */
let rich = null;

/** @param {Leaf[]} paper */
export async function enrich(paper) {
  if (!paper.some(({ item }) => item.html || item.media.length)) return;
  rich = await import('./rich.js').catch(() => null);
  if (rich) rich.fetchAll(paper);
}

const words = (kind, html, text) => (rich && html ? rich.words(kind, html) : h('span', { class: kind }, text));

/** @param {Leaf} leaf @param {ItemState} state */
export function drawItem({ item, section }, { chosen, locked, marked, choose, mark }) {
  const many = item.type === 'MULTIPLE_CHOICE';
  const inputs = item.choices.map(({ label }) => h('input', {
    type: many ? 'checkbox' : 'radio', name: `item-${item.position}`, value: label, checked: chosen.includes(label), onchange: () => changed(),
  }));
  const rows = item.choices.map(({ label, text, html }, index) => h('label', { class: 'choice' }, inputs[index], h('b', null, label), words('words', html, text)));
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
      words('stem', item.html, item.stem)),
      rich && rich.media(item),
      rows),
    h('div', { class: 'item-tools' }, control, clear, few));
}

export function showMark(control, marked) {
  control.setAttribute('aria-pressed', String(marked));
  control.textContent = t(marked ? 'unmark' : 'mark');
}

/** Filled means answered, a folded corner marked, a double frame the present one. */
const STATES = ['answered', 'unanswered', 'marked', 'current'];

/** @param {Section[]} sections @param {(position: number) => void} go */
export function drawNavigator(sections, go) {
  const numbers = new Map();
  const number = ({ position }) => {
    numbers.set(position, h('button', { type: 'button', onclick: () => go(position) }, position));
    return h('li', null, numbers.get(position));
  };
  const count = h('p', { class: 'count' });
  const element = h('nav', { 'aria-label': t('overview') }, count,
    h('ul', { class: 'legend' }, STATES.map((state) => h('li', null, h('i', { class: state }), t(state)))),
    sections.map(({ title, items }) => h('section', null, h('h2', null, title), h('ol', { class: 'numbers' }, items.map(number)))));

  function draw(answered, marked, current) {
    let done = 0;
    numbers.forEach((control, position) => {
      if (answered(position)) done++;
      const is = [answered(position), !answered(position), marked(position), position === current];
      const states = STATES.filter((_, index) => is[index]);
      if (control.className === states.join(' ')) return;
      control.className = states.join(' ');
      control.setAttribute('aria-label', [t('question', { n: position }), ...states.map((state) => t(state))].join(' '));
      control.setAttribute('aria-current', String(position === current));
      if (position === current) control.scrollIntoView({ block: 'nearest' });
    });
    count.textContent = t('answeredCount', { n: done, of: numbers.size });
  }
  return { element, draw };
}
