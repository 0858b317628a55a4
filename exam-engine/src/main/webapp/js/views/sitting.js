// One sitting from the first photo to the result: the server's state says which stage is shown.
import { cameraPanel, outcome } from '../camera.js';
import { actions, button, card, fact, fill, h, heading, once, page, summary } from '../dom.js';
import { holdLease } from '../presence.js';
import { server, sittingPort } from '../server.js';
import { dateAndTime, span, t, timeOfDay } from '../texts.js';
import { examStage } from './exam.js';
import { examFacts, steps } from './entry.js';

const POLL = 3;
const POLL_PHONE = 2;

/** @param {Stage} stage */
async function entryStage(stage) {
  const face = (await server.me()).consents.find(({ kind }) => kind === 'FACE');
  return face && !face.givenAt ? consent(stage, face) : photo(stage, 'ENTRY');
}

const exitStage = (stage) => photo(stage, 'EXIT');

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
function entryReviewStage({ root, port, watch }) {
  const looked = h('p', { class: 'note' });
  const timer = setInterval(() => fill(looked, t('lastLook', { at: timeOfDay(port.clock.newest) })), 1000);
  fill(root, page(steps(2), card(heading(t('reviewTitle')), h('p', null, t('reviewDetail')), looked)));
  watch(3);
  return () => clearInterval(timer);
}

/** Opened meanwhile, without a paper to show. @param {Stage} stage */
function suspendedStage({ root, sitting, watch }) {
  const text = sitting.suspendedReason;
  fill(root, page(card(heading(t('suspendedTitle')), h('p', null, t('suspendedDetail')), text && h('p', null, t('reason', { text })))));
  watch(POLL);
}

/** @param {Stage} stage */
function readyStage({ place, root, port, sitting, show, watch }) {
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
function reviewStage({ place, root, watch }) {
  fill(root, page(card(heading(t('underReview')), h('p', null, t('underReviewDetail'))), actions(toMyExams(place))));
  watch(30);
}

const toMyExams = (place) => button(t('toMyExams'), () => place.go('exams'));

/** @param {Stage} stage */
async function resultStage({ place, root, port, sitting, watch }) {
  const result = await port.result();
  const verdict = result.passed ? 'passed' : 'failed';
  fill(root, page(card(heading(`${sitting.exam.title} ${t('resultTitle')}`),
    h('p', { class: `verdict ${verdict}` }, t(verdict)),
    h('p', { class: 'score' }, h('b', null, result.score), ` ${t('ofFull', { n: result.fullMark })}`),
    !result.identityDecided && h('p', { class: 'note warn' }, t('stillChecked')),
    h('dl', { class: 'facts' }, fact(t('passMark'), t('scoreN', { n: result.passMark })), fact(t('attempt'), t('attemptN', { n: result.attempt })),
      fact(t('timeUsed'), span(Date.parse(result.submittedAt) - Date.parse(result.startedAt))), fact(t('handedInAt'), dateAndTime(result.submittedAt))),
    sections(result.sections), result.seal && sealed(result.seal)),
  actions(!result.passed && button(t('enterAgain'), () => place.go(`exams/${sitting.exam.id}`), 'main'), toMyExams(place))));
  if (!result.identityDecided) watch(30);
}

/** @param {Seal} seal */
const sealed = (seal) => h('details', null, h('summary', null, t('sealed', { ...seal, head: seal.head.slice(0, 16) })), h('pre', null, JSON.stringify(seal, null, 1)));

const sections = (all) => h('table', null,
  h('thead', null, h('tr', null, ['sectionName', 'correct', 'score'].map((name) => h('th', { scope: 'col' }, t(name))))),
  h('tbody', null, all.map(({ title, score, fullMark, correct, items }) => h('tr', null,
    h('th', { scope: 'row' }, title), h('td', null, `${correct} / ${items}`), h('td', null, `${score} / ${fullMark}`)))));

/** @param {Stage} stage */
async function annulledStage({ place, root, port }) {
  const text = await port.result().then(() => '', (problem) => problem.fields.reason);
  fill(root, page(card(heading(t('annulledTitle')), text && h('p', null, t('reason', { text })), h('p', null, t('annulledDetail'))), actions(toMyExams(place))));
}

/** A stage may answer with what ends it. @type {Record<State, (stage: Stage) => any>} */
const stages = {
  AWAITING_ENTRY_CHECK: entryStage,
  ENTRY_UNDER_REVIEW: entryReviewStage,
  READY: readyStage,
  IN_PROGRESS: examStage,
  SUSPENDED: (stage) => (stage.sitting.paper ? examStage : suspendedStage)(stage),
  AWAITING_EXIT_CHECK: exitStage,
  UNDER_REVIEW: reviewStage,
  RELEASED: resultStage,
  ANNULLED: annulledStage,
};

/** What a watcher compares. @param {Sitting} sitting */
const gist = ({ state, identityChecks }) => JSON.stringify([state, identityChecks]);

/** @param {Place} place */
export async function sittingView(place, id) {
  const port = sittingPort(id);
  let shown = '';
  let turn = 0;
  let timer;
  let leave = () => {};

  async function show(known = null) {
    end();
    const mine = turn;
    try {
      const sitting = known || await port.read();
      if (mine !== turn) return;
      shown = gist(sitting);
      place.found(sitting);
      const root = h('div');
      fill(place.root, root);
      const stop = await stages[sitting.state]({ place, root, port, sitting, show, watch });
      if (stop && mine === turn) leave = stop;
      else if (stop) stop();
      if (mine === turn && !root.contains(document.activeElement)) root.querySelector('h1')?.focus();
    } catch (problem) {
      if (mine === turn) place.fail(problem);
    }
  }

  function watch(seconds) {
    clearTimeout(timer);
    const mine = turn;
    timer = setTimeout(async () => {
      const sitting = await port.read().catch((problem) => { if (problem.status === 401) place.fail(problem); });
      if (mine !== turn) return;
      if (sitting && gist(sitting) !== shown) show(sitting);
      else watch(seconds);
    }, seconds * 1000 * (0.8 + Math.random() * 0.4));
  }

  function end() {
    turn++;
    clearTimeout(timer);
    leave();
    leave = () => {};
  }

  await show();
  return end;
}
