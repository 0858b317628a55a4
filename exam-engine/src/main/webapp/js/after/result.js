// The result, once it may be told.
import { actions, button, card, fact, fill, h, heading, page } from '../dom.js';
import { dateAndTime, span, t } from '../texts.js';

/** @param {Stage} stage */
export async function result({ place, root, port, sitting, watch }) {
  const told = await port.result();
  const verdict = told.passed ? 'passed' : 'failed';
  fill(root, page(card(heading(`${sitting.exam.title} ${t('resultTitle')}`),
    h('p', { class: `verdict ${verdict}` }, t(verdict)),
    h('p', { class: 'score' }, h('b', null, told.score), ` ${t('ofFull', { n: told.fullMark })}`),
    !told.identityDecided && h('p', { class: 'note warn' }, t('stillChecked')),
    h('dl', { class: 'facts' }, fact(t('passMark'), t('scoreN', { n: told.passMark })), fact(t('attempt'), t('attemptN', { n: told.attempt })),
      fact(t('timeUsed'), span(Date.parse(told.submittedAt) - Date.parse(told.startedAt))), fact(t('handedInAt'), dateAndTime(told.submittedAt))),
    sections(told.sections), told.seal && sealed(told.seal)),
  actions(!told.passed && button(t('enterAgain'), () => place.go(`exams/${sitting.exam.id}`), 'main'), button(t('toMyExams'), () => place.go('exams')))));
  if (!told.identityDecided) watch(30);
}

/** @param {Seal} seal */
const sealed = (seal) => h('details', null, h('summary', null, t('sealed', { ...seal, head: seal.head.slice(0, 16) })), h('pre', null, JSON.stringify(seal, null, 1)));

const sections = (all) => h('table', null,
  h('thead', null, h('tr', null, ['sectionName', 'correct', 'score'].map((name) => h('th', { scope: 'col' }, t(name))))),
  h('tbody', null, all.map(({ title, score, fullMark, correct, items }) => h('tr', null,
    h('th', { scope: 'row' }, title), h('td', null, `${correct} / ${items}`), h('td', null, `${score} / ${fullMark}`)))));
