// One sitting from the first photo to the result: the server's state says which stage is shown.
import { fill, h } from '../dom.js';
import { sittingPort } from '../server.js';
import { examStage } from './exam.js';
import { annulledStage, entryReviewStage, entryStage, exitStage, readyStage, resultStage, reviewStage, suspendedStage } from './stages.js';

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
