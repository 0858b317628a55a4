// One sitting from the first photo to the result: the server's state says which stage is shown.
import { button, card, fact, fill, h, heading, once, page, summary } from '../dom.js';
import { later } from '../later.js';
import { holdLease } from '../presence.js';
import { sittingPort } from '../server.js';
import { t } from '../texts.js';
import { examStage } from './exam.js';
import { examFacts, steps } from './entry.js';
import { lastCheck, photoStage } from './photo.js';

const POLL = 3;

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

/** A stage that not everybody comes to before the first question. */
const elsewhere = (part, name) => async (stage) => (await later(part))[name](stage);

/** A stage may answer with what ends it. @type {Record<State, (stage: Stage) => any>} */
const stages = {
  AWAITING_ENTRY_CHECK: (stage) => photoStage(stage, 'ENTRY', [heading(t('entryPhoto'))]),
  ENTRY_UNDER_REVIEW: elsewhere('identity/review', 'entryReview'),
  READY: readyStage,
  IN_PROGRESS: examStage,
  SUSPENDED: (stage) => (stage.sitting.paper ? examStage : suspendedStage)(stage),
  AWAITING_EXIT_CHECK: elsewhere('after/exit', 'exit'),
  UNDER_REVIEW: elsewhere('identity/review', 'review'),
  RELEASED: elsewhere('after/result', 'result'),
  ANNULLED: elsewhere('after/annulled', 'annulled'),
};

/** What a watcher compares. @param {Sitting} sitting */
const gist = ({ state, identityChecks, objection }) => JSON.stringify([state, identityChecks, objection]);

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
