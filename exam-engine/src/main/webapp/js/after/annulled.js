// A result that does not count: why, and how to object.
import { actions, button, card, fill, h, heading, once, page, summary } from '../dom.js';
import { dateAndTime, t } from '../texts.js';

const MOST = 2000;
const LOOK_AGAIN = 30;

/** @param {Stage} stage */
export function annulled(stage) {
  const { place, root, sitting, watch } = stage;
  const { annulledReason: text, objection } = sitting;
  fill(root, page(card(heading(t('annulledTitle')), text && h('p', null, t('reason', { text }))), objection ? standing(objection) : form(stage),
    actions(button(t('toMyExams'), () => place.go('exams')))));
  watch(LOOK_AGAIN);
}

/** @param {Objection} objection */
const standing = ({ words, at, decision, reason }) => card(h('h2', null, t(`objection${decision || 'OPEN'}`)),
  reason && h('p', null, t('reason', { text: reason })), h('p', { class: 'note' }, t('objectionMade', { at: dateAndTime(at) })),
  h('p', { class: 'notice' }, words));

/** @param {Stage} stage */
function form({ place, port, show }) {
  const words = /** @type {any} */ (h('textarea', { id: 'objection', rows: 6, maxlength: MOST, oninput: () => count() }));
  const counted = h('p', { class: 'note' });
  const problems = h('div');
  const count = () => fill(counted, t('lettersOf', { n: words.value.length, of: MOST }));
  const send = async () => {
    if (!words.value.trim()) return fill(problems, summary({ title: t('incomplete') }, { 'objection-label': t('objectionWords') }));
    await port.object(words.value.trim()).then(() => show(), (problem) => {
      if (problem.status === 401) place.fail(problem);
      else fill(problems, summary(problem));
    });
  };
  const control = button(t('objectionSend'), () => once(control, send), 'main');
  count();
  return card(h('h2', null, t('objectionTitle')), problems, h('p', null, t('objectionHow')),
    h('div', { class: 'field' }, h('label', { id: 'objection-label', for: 'objection' }, t('objectionWords')), words, counted), control);
}
