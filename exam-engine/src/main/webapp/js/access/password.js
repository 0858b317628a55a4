// The first password is changed before anything else.
import { server } from '../server.js';
import { t } from '../texts.js';
import { field, form, show } from '../views/entry.js';

/** @param {Place} place */
export function passwordView(place) {
  const fields = [field('currentPassword', 'password', 'current-password'), field('nextPassword', 'password', 'new-password'),
    field('repeatPassword', 'password', 'new-password')];
  const missing = ([, next, again]) => (next && next === again ? {} : { 'repeatPassword-label': t('passwordsDiffer') });
  show(place, t('newPassword'), t('newPasswordWhy'), form(fields, t('savePassword'), missing, async ([current, next]) => {
    await server.changePassword(current, next);
    place.signedIn(null);
  }), '');
}
