// The consent to photos, and a person instead of another one: after the last try, or for who wants none.
import { actions, button, card, fill, h, heading, once, summary } from '../dom.js';
import { server } from '../server.js';
import { t } from '../texts.js';

const POLL = 3;
/** The sitting is not where this page thinks it is. */
const MOVED_ON = ['attempts-left', 'no-photo-expected'];

/** @param {Stage} stage */
function asking({ place, port, show }, problems, text, why = undefined) {
  const ask = () => port.askPerson(why).then(() => show(), (problem) => {
    if (problem.status === 401) return place.fail(problem);
    if (MOVED_ON.includes(problem.slug)) return show();
    fill(problems, summary(problem));
  });
  const control = button(text, () => once(control, ask), 'main big');
  return control;
}

/** For who has no camera, or gets no photo that will do. @param {Stage} stage */
export function noCamera(stage) {
  const problems = h('div');
  return h('div', { class: 'no-camera' }, h('p', null, t('noCameraHow')), problems, asking(stage, problems, t('documentsInstead'), '?reason=NO_CAMERA'));
}

/** @param {Stage} stage */
export function person(stage, whole) {
  const problems = h('div');
  fill(stage.root, whole(problems, card(heading(t('personTitle')), h('p', null, t('personWhy')), h('p', null, t('personHow')),
    actions(asking(stage, problems, t('personAsk'))))));
  stage.watch(POLL);
}

/** @param {Stage} stage */
export function refused(stage, whole) {
  const problems = h('div');
  fill(stage.root, whole(problems, card(heading(t('refusedTitle')), h('p', null, t('refusedDetail')), h('p', null, t('refusedHow')),
    actions(asking(stage, problems, t('documentsInstead')), button(t('consentAfterAll'), () => stage.show())))));
  stage.root.querySelector('h1').focus();
  stage.watch(POLL);
}

/** @param {Stage} stage @param {Consent} face */
export function consent(stage, whole, face) {
  const way = (text, given, then, kind) => {
    const control = button(text, () => once(control, () => server.consent(face.version, given).then(then).catch(stage.place.fail)), kind);
    return control;
  };
  fill(stage.root, whole(card(heading(t('consentTitle')), h('div', { class: 'notice', tabindex: 0 }, face.text)),
    actions(way(t('consentGive'), true, () => stage.show(), 'main'), way(t('consentRefuse'), false, () => refused(stage, whole), 'plain'))));
}
