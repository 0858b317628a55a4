// Take a photo, look at it, use it: from the camera, or without one from a file.
import { actions, button, fill, h, once, summary } from './dom.js';
import { Guide } from './guide.js';
import { later } from './later.js';
import { t } from './texts.js';
import { closeCamera, openCamera, pause, still } from './video.js';

const LARGEST_TO_CHECK = 320;
const PATIENCE = 120000;

/** Three of one moment: who blinks in one does not in the next. @returns {Promise<Photo>} */
async function moment(video) {
  const frames = [await still(video)];
  for (const wait of [150, 150]) {
    await pause(wait);
    frames.push(await still(video));
  }
  return { frames };
}

/** A busy server says when to come again; `left` is how long one does so, in milliseconds. */
export async function inTurn(send, waiting, wait = pause, left = PATIENCE) {
  try {
    return await send();
  } catch (problem) {
    const time = problem.slug === 'retry' ? 1000 * problem.fields.retryAfter : 0;
    if (!(time > 0 && time <= left)) throw problem;
    waiting();
    await wait(time);
    return inTurn(send, waiting, wait, left - time);
  }
}

/** What to do about it; the server's own words where ours do not come. */
const explained = (problem) => later('identity/outcome').then((words) => words.explained(problem), () => problem);

/** @param {CameraParts} to */
export function cameraPanel({ send, check, live, file, instead }) {
  const video = h('video', { muted: true, playsinline: '', 'aria-label': t('preview') });
  const frame = h('figure', { class: 'camera' });
  const large = h('p', { class: 'camera-large', role: 'status' });
  const hint = h('p', { class: 'camera-hint', role: 'status' });
  const problems = h('div');
  const controls = actions();
  const chooser = h('input', { type: 'file', accept: 'image/*', capture: 'user', id: 'photo-file', class: 'unseen', onchange: () => chosen() });
  const upload = [chooser, h('label', { class: 'file', for: 'photo-file' }, t('chooseFile'))];
  const others = h('div', null, file && upload);
  const element = h('div', { class: 'camera-panel' }, problems, frame, large, hint, controls, others);
  const guide = new Guide({
    check: async () => check(await still(video, LARGEST_TO_CHECK, 0.7)), hidden: () => document.hidden || !video.videoWidth || !check,
    show: (name) => fill(large, name && t('hint' + name)), now: () => performance.now(),
    after: (milliseconds, work) => { const timer = setTimeout(work, milliseconds); return () => clearTimeout(timer); },
  });
  let stream = null;
  let alive = true;
  let unusable = 0;

  async function begin() {
    fill(hint, t('openingCamera'));
    fill(controls);
    try {
      stream = await openCamera();
      video.srcObject = stream;
      if (!alive) return closeCamera(stream);
      preview();
    } catch (trouble) {
      await unable(trouble);
    }
  }

  function preview() {
    fill(frame, video, h('div', { class: 'oval' }));
    video.play().catch(() => {});
    fill(hint, t(live ? 'turnRules' : 'photoRules'));
    const shoot = button(t(live ? 'turnBegin' : 'takePhoto'), () => video.videoWidth && once(shoot, take), 'main big');
    fill(controls, shoot);
    guide.start();
  }

  async function take() {
    try {
      if (live) guide.stop();
      const photo = await (live ? live({ video, frame, hint, goesOn: () => alive }) : moment(video));
      if (alive) look(photo);
    } catch (problem) {
      await failed(problem);
    }
  }

  async function unable(trouble) {
    fill(frame);
    fill(hint);
    fill(problems, summary(await later('identity/outcome').then((words) => words.unable(trouble), (problem) => problem)));
    fill(controls, button(t('retry'), again));
    offer();
  }

  /** Other ways; `file` null: only now. */
  async function offer() {
    fill(others, file !== false && upload, instead && (await instead()));
  }

  /** @param {Photo} photo */
  function look(photo) {
    guide.stop();
    const url = URL.createObjectURL(photo.frames[0]);
    fill(problems);
    fill(frame, h('img', { src: url, alt: t('yourPhoto'), onload: () => URL.revokeObjectURL(url) }));
    fill(hint);
    const use = button(t('usePhoto'), () => once(use, () => deliver(photo)), 'main big');
    fill(controls, use, button(t('again'), again));
    use.focus();
    if (photo.challenge) use.click();
  }

  function again() {
    fill(problems);
    if (stream) preview();
    else begin();
  }

  async function deliver(photo) {
    fill(hint, t('sendingPhoto'));
    try {
      await inTurn(() => alive && send(photo), () => fill(hint, t('waitingTurn')));
    } catch (problem) {
      fill(hint);
      await failed(problem);
    }
  }

  async function failed(problem) {
    if (!alive) return;
    if (!problem.unreachable || live) again();
    fill(problems, summary(await explained(problem)));
    if (problem.slug === 'unusable-photo' && ++unusable > 2) offer();
  }

  async function chosen() {
    const [picture] = chooser.files;
    if (picture) await later('identity/file').then(async ({ photoFrom }) => look({ frames: [await photoFrom(picture)] })).catch(failed);
    chooser.value = '';
  }

  function stop() {
    alive = false;
    guide.stop();
    closeCamera(stream);
  }

  begin();
  return { element, stop };
}
