// The stages around the paper: consent and photos, waiting for a person, ready to start, result.
import { cameraPanel } from '../camera.js';
import { actions, button, card, fact, fill, h, heading, once, page, summary } from '../dom.js';
import { holdLease } from '../presence.js';
import { server } from '../server.js';
import { dateAndTime, has, span, t, timeOfDay } from '../texts.js';
import { examFacts, steps } from './exams.js';

const POLL = 3;
const POLL_PHONE = 2;

/** @param {Stage} stage */
export async function entryStage(stage) {
  const face = (await server.me()).consents.find(({ kind }) => kind === 'FACE');
  return face && !face.givenAt ? consent(stage, face) : photo(stage, 'ENTRY');
}

export const exitStage = (stage) => photo(stage, 'EXIT');

/** @param {Stage} stage */
function consent({ root, place, show, watch }, face) {
  const way = (text, given, then, kind) => {
    const control = button(text, () => once(control, () => server.consent(face.version, given).then(then, place.fail)), kind);
    return control;
  };
  const refused = () => {
    fill(root, page(steps(2), card(heading(t('refusedTitle')), h('p', null, t('refusedDetail'))), actions(button(t('consentAfterAll'), () => show()))));
    root.querySelector('h1').focus();
    watch(POLL);
  };
  fill(root, page(steps(2), card(heading(t('consentTitle')), h('div', { class: 'notice', tabindex: 0 }, face.text)),
    actions(way(t('consentGive'), true, () => show(), 'main'), way(t('consentRefuse'), false, refused, 'plain'))));
}

/** @param {Sitting} sitting */
const lastCheck = ({ identityChecks }, phase) => identityChecks.filter((check) => check.phase === phase).pop();

/** @param {Stage} stage */
function photo({ root, place, port, sitting, show, watch }, phase) {
  const last = lastCheck(sitting, phase);
  const space = h('div');
  const ways = actions();
  let stop = () => {};

  const send = (picture) => port.identityCheck(picture).then(() => show(), (problem) => {
    if (problem.status === 401) return place.fail(problem);
    if (problem.slug === 'consent-required') return show();
    throw problem;
  });
  const use = (way, seconds, other) => {
    stop();
    stop = way.stop;
    fill(space, way.element);
    fill(ways, other);
    watch(seconds);
  };
  const byCamera = () => use(cameraPanel(send), POLL, button(t('usePhone'), byPhone));
  const byPhone = () => use(phoneLink(port), POLL_PHONE, button(t('useComputer'), byCamera));

  const entry = phase === 'ENTRY';
  fill(root, page(entry && steps(2), card(heading(t(entry ? 'entryPhoto' : 'exitPhoto')), !entry && h('p', null, t('exitWhy')), last && outcome(last), space, ways)));
  byCamera();
  return () => stop();
}

/** What the last try brought, unless it settled the matter. @param {IdentityCheck} check */
export function outcome({ outcome: compared, decision, attemptsLeft, reason }) {
  const result = decision === 'RETAKE' ? decision : compared;
  if (!has('outcome' + result)) return null;
  const why = has('photo-' + reason) ? t('photo-' + reason) : reason;
  const left = result === 'MISMATCH' && attemptsLeft ? t('attemptsLeft', { n: attemptsLeft }) : '';
  return summary({ title: t('outcome' + result), detail: [why, left].filter(Boolean).join(' ') });
}

/** A QR code that is renewed when it expires. @param {SittingPort} port */
function phoneLink(port) {
  const element = h('div', { class: 'qr' });
  const left = h('p', { class: 'note' });
  let alive = true;
  let timer;
  const renew = async () => {
    try {
      const { qrSvg, expiresAt } = await port.phoneLink();
      const src = 'data:image/svg+xml,' + encodeURIComponent(qrSvg);
      fill(element, h('p', null, t('phoneHow')), h('img', { src, alt: t('qr'), width: 240, height: 240 }), left);
      tick(Date.parse(expiresAt));
    } catch (problem) {
      fill(element, summary(problem), button(t('retry'), renew));
    }
  };
  const tick = (expires) => {
    const rest = expires - port.clock.now();
    fill(left, t('qrValid', { left: span(rest) }));
    if (alive) timer = setTimeout(() => (rest > 0 ? tick(expires) : renew()), 1000);
  };
  renew();
  return { element, stop: () => { alive = false; clearTimeout(timer); } };
}

/** @param {Stage} stage */
export function entryReviewStage({ root, port, watch }) {
  const looked = h('p', { class: 'note' });
  const timer = setInterval(() => fill(looked, t('lastLook', { at: timeOfDay(port.clock.newest) })), 1000);
  fill(root, page(steps(2), card(heading(t('reviewTitle')), h('p', null, t('reviewDetail')), looked, h('div', { class: 'wait' }))));
  watch(3);
  return () => clearInterval(timer);
}

/** Opened meanwhile, without a paper to show. @param {Stage} stage */
export function suspendedStage({ root, sitting, watch }) {
  const text = sitting.suspendedReason;
  fill(root, page(card(heading(t('suspendedTitle')), h('p', null, t('suspendedDetail')), text && h('p', null, t('reason', { text })))));
  watch(POLL);
}

/** @param {Stage} stage */
export function readyStage({ place, root, port, sitting, show, watch }) {
  const { exam } = sitting;
  const problems = h('div');
  const begin = async () => {
    try {
      if (await holdLease(port)) await show(await port.start());
    } catch (problem) {
      if (problem.status === 401) place.fail(problem);
      else fill(problems, summary(problem));
    }
  };
  const start = button(t('start'), () => once(start, begin), 'main big');
  const entry = lastCheck(sitting, 'ENTRY');
  const open = entry && entry.outcome !== 'MATCH' && entry.decision !== 'SAME_PERSON';
  fill(root, page(steps(3), problems, card(heading(t('readyTitle')),
    h('dl', { class: 'facts' }, examFacts(exam), fact(t('earliest'), t('earliestAfter', { n: exam.earliestSubmission / 60 }))),
    open && h('p', { class: 'note warn' }, t('stillChecked')), h('p', null, t('readyDetail')), h('p', null, t('savedByItself')), start)));
  watch(10);
}

/** @param {Stage} stage */
export function reviewStage({ place, root, watch }) {
  fill(root, page(card(heading(t('underReview')), h('p', null, t('underReviewDetail'))), actions(toMyExams(place))));
  watch(30);
}

const toMyExams = (place) => button(t('toMyExams'), () => place.go('exams'));

/** @param {Stage} stage */
export async function resultStage({ place, root, port, sitting, watch }) {
  const result = await port.result();
  const verdict = result.passed ? 'passed' : 'failed';
  fill(root, page(card(heading(`${sitting.exam.title} ${t('resultTitle')}`),
    h('p', { class: `verdict ${verdict}` }, t(verdict)),
    h('p', { class: 'score' }, h('b', null, result.score), ` ${t('ofFull', { n: result.fullMark })}`),
    !result.identityDecided && h('p', { class: 'note warn' }, t('stillChecked')),
    h('dl', { class: 'facts' }, fact(t('passMark'), t('scoreN', { n: result.passMark })), fact(t('attempt'), t('attemptN', { n: result.attempt })),
      fact(t('timeUsed'), span(Date.parse(result.submittedAt) - Date.parse(result.startedAt))), fact(t('handedInAt'), dateAndTime(result.submittedAt))),
    sections(result.sections)),
  actions(!result.passed && button(t('enterAgain'), () => place.go(`exams/${sitting.exam.id}`), 'main'), toMyExams(place))));
  if (!result.identityDecided) watch(30);
}

const sections = (all) => h('table', null,
  h('thead', null, h('tr', null, ['sectionName', 'correct', 'score'].map((name) => h('th', { scope: 'col' }, t(name))))),
  h('tbody', null, all.map(({ title, score, fullMark, correct, items }) => h('tr', null,
    h('th', { scope: 'row' }, title), h('td', null, `${correct} / ${items}`), h('td', null, `${score} / ${fullMark}`)))));

/** @param {Stage} stage */
export async function annulledStage({ place, root, port }) {
  const text = await port.result().then(() => '', (problem) => problem.fields.reason);
  fill(root, page(card(heading(t('annulledTitle')), text && h('p', null, t('reason', { text })), h('p', null, t('annulledDetail'))), actions(toMyExams(place))));
}
