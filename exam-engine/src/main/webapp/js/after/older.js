// A choice that an earlier page could not send, beside the one that has been given since: the candidate decides between them.
import { actions, button, fill, h } from '../dom.js';
import { t } from '../texts.js';

/** @param {HTMLElement} place @param {Outbox} outbox @param {number} position of a question with two choices */
export function showOlder(place, outbox, position) {
  const choices = outbox.older.get(position).choices.join('') || t('noChoice');
  fill(place, h('p', { class: 'note warn' }, t('olderChoice', { choices })),
    actions(button(t('takeOlder'), () => outbox.decide(position, true)), button(t('dropOlder'), () => outbox.decide(position, false))));
}
