// What became of a photo, and what to do about it.
import { summary } from '../dom.js';
import { has, t } from '../texts.js';

const advice = { 413: 'photo-too-large', 415: 'photo-wrong-kind', 429: 'photo-too-often' };

/** In our words what the server has a name for, a person's words as they are. @param {string | null} reason */
export const why = (reason) => (reason && has('photo-' + reason) ? t('photo-' + reason) : reason);

/** What the candidate can do about a photo that was not taken. */
export function explained({ title, detail, slug, status, fields }) {
  const name = slug === 'unusable-photo' ? `photo-${fields.reason}` : advice[status];
  return { title, detail: name && has(name) ? t(name) : detail };
}

/** Why there is no camera. @param {'Denied' | 'Busy' | 'None' | 'Insecure'} trouble */
export const unable = (trouble) => ({ title: t('camera' + trouble), detail: t(`camera${trouble}Do`) });

/** What the last try brought, unless it settled the matter. @param {IdentityCheck} check */
export function outcome({ outcome: compared, decision, attemptsLeft, reason }) {
  const result = decision === 'RETAKE' ? decision : compared;
  if (!has('outcome' + result)) return null;
  const title = t(`outcome${reason === 'not-lively' ? 'STILL' : result}`);
  const left = result === 'MISMATCH' && attemptsLeft ? t('attemptsLeft', { n: attemptsLeft }) : '';
  return summary({ title, detail: [why(reason), left].filter(Boolean).join(' ') });
}
