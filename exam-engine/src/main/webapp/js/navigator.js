// The numbered overview of the paper. Filled means answered, a folded corner marked, a double frame the present one.
import { h } from './dom.js';
import { t } from './texts.js';

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
