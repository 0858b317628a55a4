import { button, fill, h, heading, once, summary } from '../dom.js';
import { server } from '../server.js';
import { t } from '../texts.js';

function field(name, type, autocomplete) {
  const input = h('input', { id: name, name, type, autocomplete, autocapitalize: 'off', spellcheck: 'false' });
  return { input, element: h('div', { class: 'field' }, h('label', { id: `${name}-label`, for: name }, t(name)), input) };
}

/** Problems stand above the form and take the focus. `missing` says by label what is not filled in. */
function form(fields, action, missing, send) {
  const problems = h('div');
  const submit = button(action, null, 'main');
  submit.type = 'submit';
  const attempt = async () => {
    const values = fields.map(({ input }) => input.value);
    const gaps = missing(values);
    if (Object.keys(gaps).length) return fill(problems, summary({ title: t('incomplete') }, gaps));
    fill(problems);
    try {
      await send(values);
    } catch (problem) {
      fill(problems, summary(problem));
      if (problem.slug === 'too-many-attempts') waitFor(submit, Number(problem.fields.retryAfter) || 30, action);
    }
  };
  const onsubmit = (event) => {
    event.preventDefault();
    if (!submit.disabled) once(submit, attempt);
  };
  return h('form', { novalidate: '', onsubmit }, problems, fields.map(({ element }) => element), submit);
}

function waitFor(control, seconds, text) {
  control.disabled = seconds > 0;
  control.textContent = seconds > 0 ? t('waitSeconds', { n: seconds }) : text;
  if (seconds > 0) setTimeout(() => waitFor(control, seconds - 1, text), 1000);
}

/** @param {(caller: Caller) => void} done */
export function signInForm(done) {
  const missing = ([account, password]) => ({
    ...(account.trim() ? {} : { 'account-label': t('enterAccount') }), ...(password ? {} : { 'password-label': t('enterPassword') }),
  });
  return form([field('account', 'text', 'username'), field('password', 'password', 'current-password')], t('doSignIn'), missing,
    async ([account, password]) => done(await server.signIn(account.trim(), password)));
}

function show(place, title, why, content, note) {
  fill(place.root, h('div', { class: 'page narrow card' }, heading(title), why && h('p', null, why), content, note && h('p', { class: 'note' }, note)));
  place.root.querySelector('input').focus();
}

/** @param {Place} place */
export const signInView = (place) => show(place, t('signIn'), '', signInForm(place.signedIn), t('signInHelp'));

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
