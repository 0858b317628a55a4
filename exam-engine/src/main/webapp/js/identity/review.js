// A person decides: until when, and where documents are looked at.
import { actions, button, card, fill, h, heading, page } from '../dom.js';
import { dateAndTime, t, timeOfDay } from '../texts.js';
import { lastCheck } from '../views/photo.js';
import { steps } from '../views/entry.js';
import { why } from './outcome.js';

/** Text and addresses in turn, beginning with text; only what is encrypted becomes a link. */
export const pieces = (place) => place.split(/(https:\/\/[^\s<>"，。；、（）]+)/);

const linked = (place) => pieces(place).map((piece, index) => (index % 2 ? h('a', { href: piece, target: '_blank', rel: 'noopener noreferrer' }, piece) : piece));

/** @param {IdentityCheck | undefined} check */
function asked(check) {
  if (!check || check.decision) return [];
  const { reason, dueAt, appointment } = check;
  return [reason && h('p', null, why(reason)), dueAt && h('p', null, t('dueBy', { at: dateAndTime(dueAt) })),
    appointment && h('div', { class: 'closed' }, h('h2', null, t('appointment', { at: dateAndTime(appointment.at) })),
      h('p', null, linked(appointment.place || '')), h('p', null, t('bringDocument')))];
}

/** @param {Stage} stage */
export function entryReview({ root, port, sitting, watch }) {
  const looked = h('p', { class: 'note' });
  const timer = setInterval(() => fill(looked, t('lastLook', { at: timeOfDay(port.clock.newest) })), 1000);
  const check = lastCheck(sitting, 'ENTRY');
  const title = check && check.means === 'DOCUMENTS_WANTED' ? 'documentsTitle' : 'reviewTitle';
  fill(root, page(steps(2), card(heading(t(title)), asked(check), h('p', null, t('reviewDetail')), looked)));
  watch(3);
  return () => clearInterval(timer);
}

/** @param {Stage} stage */
export function review({ place, root, sitting, watch }) {
  fill(root, page(card(heading(t('underReview')), asked(lastCheck(sitting, 'EXIT')), h('p', null, t('underReviewDetail'))),
    actions(button(t('toMyExams'), () => place.go('exams')))));
  watch(30);
}
