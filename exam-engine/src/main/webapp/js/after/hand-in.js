// The paper is done: what is missing, what is still being saved, and the last question.
import { button, dialog, fill, h, once, summary } from '../dom.js';
import { span, t, timeOfDay } from '../texts.js';

const LOOK_AGAIN = 300;

/** @param {Room} room @param {Leaf[]} paper */
export function handInDialog(room, paper, go) {
  const all = paper.map(({ item }, index) => ({ position: item.position, index }));
  const open = all.filter(({ position }) => !room.outbox.choices(position).length);
  const marked = all.filter(({ position }) => room.marks.has(position));
  const number = ({ position, index }) => h('li', null,
    h('button', { type: 'button', 'aria-label': t('question', { n: position }), onclick: () => { box.close(); go(index); } }, position));
  const listed = (text, found) => found.length > 0 && h('div', null, t(text, { n: found.length }), h('ul', { class: 'numbers' }, found.map(number)));
  const problems = h('div');
  const obstacle = h('p', { class: 'note warn' });
  const hand = () => room.handIn().then(() => box.close(), (problem) => {
    if (problem.slug === 'too-early') room.sitting.earliestSubmissionAt = problem.fields.earliestSubmissionAt;
    fill(problems, summary(problem));
  });
  const confirm = button(t('handIn'), () => once(confirm, hand), 'main');
  const look = () => {
    if (room.closedBy && room.closedBy !== 'handing-in') return box.close();
    const left = room.untilHandIn();
    const n = room.outbox.underWay().length;
    const early = left && t('handInEarly', { at: timeOfDay(room.sitting.earliestSubmissionAt), left: span(left) });
    const text = early || (n ? t('unsavedItems', { n }) : '');
    obstacle.hidden = !text;
    fill(obstacle, text);
    confirm.disabled = Boolean(text);
  };
  const box = dialog({
    title: t('handInTitle'),
    body: [problems, open.length ? listed('unansweredItems', open) : h('p', null, t('allAnswered', { n: all.length })),
      listed('markedItems', marked), obstacle, h('p', null, t('handInFinal'))],
    choices: [confirm, button(t('goOn'), () => box.close())],
  });
  look();
  const timer = setInterval(look, LOOK_AGAIN);
  box.closed.then(() => clearInterval(timer));
  room.stops.push(() => box.close());
}
