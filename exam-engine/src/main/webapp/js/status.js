// One line that is always true: what is saved, what waits, what is wrong.
import { t, timeOfDay } from './texts.js';

/** @param {Outbox} outbox @returns {SaveStatus} */
export function statusOf(outbox, items) {
  const n = outbox.waiting.size;
  const refused = n - outbox.underWay().length;
  if (n && outbox.blocked === 'sitting-closed') return { kind: 'refused', text: t('notTaken', { n }) };
  if (['superseded', 'not-signed-in'].includes(outbox.blocked)) return { kind: 'stopped', text: t('stopped', { n }) };
  if (outbox.offlineSince !== null) {
    const kept = [...outbox.waiting.values()].every(({ stored }) => stored) ? t(outbox.storeFails ? 'notStored' : 'stored') : '';
    const here = n ? t('waitingHere', { n }) + kept : '';
    return { kind: 'offline', text: t('offline', { since: timeOfDay(outbox.offlineSince) }) + here };
  }
  if (refused) return { kind: 'refused', text: t('refusedCount', { n: refused }) };
  if (n) return { kind: 'waiting', text: t('waiting', { n }) };
  const last = outbox.last ? [timeOfDay(outbox.last.at), outbox.last.receipt && `${t('receipt')} ${outbox.last.receipt.slice(0, 4).toUpperCase()}`] : [];
  return { kind: 'saved', text: [t('saved', { n: outbox.savedCount(), of: items }), ...last].filter(Boolean).join(' · ') };
}
