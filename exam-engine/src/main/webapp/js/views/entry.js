// The way in: signing in, the exams one may take, the notice and one's own data.
import { actions, button, card, fact, fill, h, heading, once, page, summary } from '../dom.js';
import { server } from '../server.js';
import { dateAndTime, t } from '../texts.js';

export function field(name, type, autocomplete) {
  const input = h('input', { id: name, name, type, autocomplete, autocapitalize: 'off', spellcheck: 'false' });
  return { input, element: h('div', { class: 'field' }, h('label', { id: `${name}-label`, for: name }, t(name)), input) };
}

/** Problems stand above the form and take the focus. `missing` says by label what is not filled in. */
export function form(fields, action, missing, send) {
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
    ...(account.trim() ? {} : { 'account-label': t('account') }), ...(password ? {} : { 'password-label': t('password') }),
  });
  return form([field('account', 'text', 'username'), field('password', 'password', 'current-password')], t('doSignIn'), missing,
    async ([account, password]) => done(await server.signIn(account.trim(), password)));
}

export function show(place, title, why, content, note) {
  fill(place.root, h('div', { class: 'page narrow card' }, heading(title), why && h('p', null, why), content, note));
  place.root.querySelector('input').focus();
}

/** @param {Place} place */
export const signInView = (place) => show(place, t('signIn'), '', signInForm(place.signedIn),
  h('p', { class: 'note' }, t('signInHelp'), ' ', h('a', { href: 'check.html' }, t('checkDevice'))));

const LOOK_AGAIN = 60000;

/** @param {Place} place */
export async function examsView(place) {
  let shown = '';
  const look = async () => {
    const exams = await server.exams();
    const attempts = await Promise.all(exams.map((exam) => (exam.attempts || exam.openSitting ? server.attempts(exam.id) : [])));
    const now = JSON.stringify([exams, attempts]);
    if (now === shown) return;
    shown = now;
    fill(place.root, h('div', { class: 'page' }, heading(t('myExams')),
      exams.length ? exams.map((exam, index) => examCard(place, exam, attempts[index])) : h('p', { class: 'card' }, t('noExams')), h('p', null, h('a', { href: 'photos.html' }, t('myPhotos')))));
  };
  await look();
  place.root.querySelector('h1').focus();
  const timer = setInterval(() => look().catch((problem) => { if (problem.status === 401) place.fail(problem); }), LOOK_AGAIN * (1 + Math.random() / 4));
  return () => clearInterval(timer);
}

/** @param {Exam} exam */
function examCard(place, exam, attempts) {
  const { plan } = exam;
  return h('article', { class: 'card' },
    h('h2', null, exam.title, exam.passed && h('span', { class: 'badge' }, t('passedBadge'))),
    h('dl', { class: 'facts' }, examFacts(exam), fact(t('window'), openWindow(exam)), fact(t('attempts'), t('times', { n: exam.attempts })),
      plan && fact(t('seat'), t('seatAt', { ...plan, startsAt: dateAndTime(plan.startsAt) }))),
    door(place, exam, attempts),
    attempts.length > 0 && h('details', null, h('summary', null, t('earlier')), h('ol', { class: 'attempts' }, attempts.map(attemptLine))));
}

export const examFacts = ({ timeLimit, itemCount, passMark, fullMark }) => [
  fact(t('timeLimit'), t('minutes', { n: timeLimit / 60 })), fact(t('items'), t('itemsCount', { n: itemCount })),
  fact(t('passMark'), t('markOf', { n: passMark, of: fullMark })),
];

const instant = (at) => h('time', null, dateAndTime(at));

function openWindow({ opensAt, closesAt }) {
  if (!opensAt && !closesAt) return t('alwaysOpen');
  return [opensAt && instant(opensAt), ` ${t(closesAt ? 'until' : 'from')} `, closesAt && instant(closesAt)];
}

/** The way in, or the reasons why there is none. @param {Exam} exam */
function door(place, exam, attempts) {
  const unphotographed = attempts.find(({ state }) => state === 'AWAITING_EXIT_CHECK');
  if (unphotographed) {
    return h('div', { class: 'closed' }, h('p', null, t('exitMissing')), actions(button(t('exitTake'), () => place.go(`sittings/${unphotographed.id}`), 'main')));
  }
  if (exam.openSitting) return button(t('continueExam'), () => place.go(`sittings/${exam.openSitting}`), 'main');
  const best = attempts.find(({ passed }) => passed);
  if (exam.passed) return h('p', { class: 'good' }, best ? t('passedWith', best) : t('passedBadge'));
  const { eligible, reasons } = exam.eligibility;
  if (eligible) return button(t(exam.attempts ? 'enterAgain' : 'enter'), () => place.go(`exams/${exam.id}`), 'main');
  return h('div', { class: 'closed' }, h('p', null, t('notYet')), h('ul', null, reasons.map(({ text }) => h('li', null, text))));
}

const attemptLine = ({ id, attempt, state, startedAt, score, passed }) => h('li', null,
  [t('attemptN', { n: attempt }), startedAt ? dateAndTime(startedAt) : '', t('state' + state),
    score === null ? '' : `${t('scoreN', { n: score })} ${t(passed ? 'passed' : 'failed')}`].map((text) => h('span', null, text)),
  h('a', { href: `#/sittings/${id}` }, t('look')));

/** Where the candidate stands on the way in. @param {number} present 0 … 3 */
export const steps = (present) => h('ol', { class: 'steps', 'aria-label': t('steps') },
  ['stepNotice', 'stepData', 'stepPhoto', 'stepStart'].map((step, index) =>
    h('li', index === present ? { 'aria-current': 'step' } : { class: index < present ? 'done' : '' }, t(step))));

/** @param {Place} place */
export async function enterView(place, id) {
  const exam = (await server.exams()).find((each) => each.id === id);
  if (!exam) return place.fail({ status: 404, title: t('examGone') });
  if (exam.openSitting) return place.go(`sittings/${exam.openSitting}`);
  noticeStep(place, exam);
}

/** Draws a step whose main button can be refused. `work` rejects with the reason. */
function step(place, present, content, label, work, back) {
  const problems = h('div');
  const attempt = () => work(problems).catch((problem) => {
    if (problem.status === 401) place.fail(problem);
    else fill(problems, summary(problem));
  });
  const next = button(label, () => once(next, attempt), 'main');
  fill(place.root, page(steps(present), problems, content, actions(next, button(t('back'), back))));
  place.root.querySelector('h1').focus();
}

/** @param {Exam} exam */
function noticeStep(place, exam) {
  const accept = h('input', { type: 'checkbox', id: 'accept' });
  const content = card(heading(`${exam.title} ${t('stepNotice')}`), h('div', { class: 'notice', tabindex: 0 }, exam.notice),
    h('label', { class: 'check', id: 'accept-label', for: 'accept' }, accept, h('span', null, t('acceptNotice'))));
  const go = async (problems) => {
    if (accept.checked) dataStep(place, exam, await server.me());
    else fill(problems, summary({ title: t('incomplete') }, { 'accept-label': t('acceptNotice') }));
  };
  step(place, 0, content, t('next'), go, () => place.go('exams'));
}

/** @param {Me} me */
function dataStep(place, exam, me) {
  const portrait = me.portraitUrl ? h('img', { src: me.portraitUrl, alt: t('portrait') }) : h('span', { class: 'no-portrait' }, t('noPortrait'));
  const content = card(heading(t('checkData')), h('div', { class: 'person' }, portrait,
    h('dl', null, fact(t('name'), me.name), fact(t('idNumber'), me.idMasked))), h('p', { class: 'note' }, t('wrongData')));
  step(place, 1, content, t('dataRight'), async () => place.go(`sittings/${(await server.enter(exam.id)).id}`), () => noticeStep(place, exam));
}
