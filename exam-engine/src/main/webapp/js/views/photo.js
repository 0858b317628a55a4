// A photo before or after the exam, once it is consented to.
import { cameraPanel } from '../camera.js';
import { actions, button, card, fill, h, heading, page } from '../dom.js';
import { later } from '../later.js';
import { server } from '../server.js';
import { t } from '../texts.js';
import { steps } from './entry.js';

const POLL = 3;
const POLL_PHONE = 2;
/** The sitting is not where this page thinks it is. */
const MOVED_ON = ['consent-required', 'no-attempts-left', 'no-photo-expected'];

/** @param {Sitting} sitting */
export const lastCheck = ({ identityChecks }, phase) => identityChecks.filter((check) => check.phase === phase).pop();

/** What a candidate can do for a photo: agree to it, ask for a person after the last try, or take it. @param {Consent | undefined} face @param {IdentityCheck | undefined} last */
export function due(face, last) {
  if (face && !face.givenAt) return 'consent';
  return last && last.attemptsLeft === 0 ? 'person' : 'photo';
}

/** @param {Stage} stage @param {'ENTRY' | 'EXIT'} phase @param {Child[]} head */
export async function photoStage(stage, phase, head) {
  const whole = (...children) => page(phase === 'ENTRY' && steps(2), ...children);
  const face = (await server.me()).consents.find(({ kind }) => kind === 'FACE');
  const last = lastCheck(stage.sitting, phase);
  const way = due(face, last);
  if (way !== 'photo') return (await later('identity/person'))[way](stage, whole, face);
  return photo(stage, head.concat(last && (await later('identity/outcome')).outcome(last)), whole);
}

/** @param {Stage} stage */
async function photo(stage, head, whole) {
  const { root, place, port, sitting, show, watch } = stage;
  const { liveness, fileAllowed = true } = sitting.exam.photos || {};
  const live = liveness && (await later('identity/liveness')).liveness(port);
  const space = h('div');
  const ways = actions();
  let stop = () => {};

  const instead = () => later('identity/person').then(({ noCamera }) => noCamera(stage), () => null);
  const send = (taken) => port.identityCheck(taken).then(() => show(), (problem) => {
    if (problem.status === 401) return place.fail(problem);
    if (MOVED_ON.includes(problem.slug)) return show();
    throw problem;
  });
  const use = (way, seconds, other) => {
    stop();
    stop = way.stop;
    fill(space, way.element);
    fill(ways, other);
    watch(seconds);
  };
  const byCamera = () => use(cameraPanel({ send, check: port.checkFrame, live, file: fileAllowed && !live, instead }), POLL, button(t('usePhone'), byPhone));
  const byPhone = () => later('identity/phone-link')
    .then(({ phoneLink }) => use(phoneLink(port), POLL_PHONE, button(t('useComputer'), byCamera))).catch(place.fail);

  fill(root, whole(card(...head, space, ways)));
  byCamera();
  return () => stop();
}
