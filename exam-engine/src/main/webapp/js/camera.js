// Take a photo, look at it, use it: from the camera, or without one from a file.
import { actions, button, fill, h, once, summary } from './dom.js';
import { has, t } from './texts.js';

const LONGEST = 1280;
const QUALITY = 0.9;

/** Rejects with `Denied`, `Busy`, `None` or `Insecure`. @returns {Promise<MediaStream>} */
export async function openCamera() {
  if (!navigator.mediaDevices) throw 'Insecure';
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 960 } } });
  } catch ({ name }) {
    if (name === 'NotAllowedError' || name === 'SecurityError') throw 'Denied';
    throw name === 'NotReadableError' || name === 'AbortError' ? 'Busy' : 'None';
  }
}

export const closeCamera = (stream) => stream && stream.getTracks().forEach((track) => track.stop());

function jpeg(source, width, height) {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d').drawImage(source, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}

const takePhoto = (video) => jpeg(video, video.videoWidth, video.videoHeight);

/** A picture from a file, upright and small; the file itself where the browser cannot read it. @param {File} file */
async function photoFrom(file) {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  try {
    await image.decode();
    return await jpeg(image, image.naturalWidth, image.naturalHeight);
  } catch {
    return file;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

const advice = { 413: 'photo-too-large', 415: 'photo-wrong-kind', 429: 'photo-too-often' };

/** What the candidate can do about a photo that was not taken. */
function explained({ title, detail, slug, status, fields }) {
  const name = slug === 'unusable-photo' ? `photo-${fields.reason}` : advice[status];
  return { title, detail: name && has(name) ? t(name) : detail };
}

/** What the last try brought, unless it settled the matter. @param {IdentityCheck} check */
export function outcome({ outcome: compared, decision, attemptsLeft, reason }) {
  const result = decision === 'RETAKE' ? decision : compared;
  if (!has('outcome' + result)) return null;
  const why = has('photo-' + reason) ? t('photo-' + reason) : reason;
  const left = result === 'MISMATCH' && attemptsLeft ? t('attemptsLeft', { n: attemptsLeft }) : '';
  return summary({ title: t('outcome' + result), detail: [why, left].filter(Boolean).join(' ') });
}

/** `send` takes a photo and rejects with the server's problem. */
export function cameraPanel(send) {
  const video = h('video', { muted: true, playsinline: '', 'aria-label': t('preview') });
  const frame = h('figure', { class: 'camera' });
  const hint = h('p', { class: 'camera-hint', role: 'status' });
  const problems = h('div');
  const controls = actions();
  const file = h('input', { type: 'file', accept: 'image/*', capture: 'user', id: 'photo-file', class: 'unseen', onchange: () => chosen() });
  const element = h('div', { class: 'camera-panel' }, problems, frame, hint, controls, file, h('label', { class: 'file', for: 'photo-file' }, t('chooseFile')));
  let stream = null;
  let alive = true;

  async function begin() {
    fill(hint, t('openingCamera'));
    fill(controls);
    try {
      stream = await openCamera();
      video.srcObject = stream;
      if (!alive) return closeCamera(stream);
      preview();
    } catch (trouble) {
      unable('camera' + trouble);
    }
  }

  function preview() {
    fill(frame, video, h('div', { class: 'oval' }));
    video.play().catch(() => {});
    fill(hint, t('photoRules'));
    const shoot = button(t('takePhoto'), () => video.videoWidth && once(shoot, async () => look(await takePhoto(video))), 'main big');
    fill(controls, shoot);
  }

  function unable(name) {
    fill(frame);
    fill(hint);
    fill(problems, summary({ title: t(name), detail: t(name + 'Do') }));
    fill(controls, button(t('retry'), again));
  }

  function look(photo) {
    const url = URL.createObjectURL(photo);
    fill(problems);
    fill(frame, h('img', { src: url, alt: t('yourPhoto'), onload: () => URL.revokeObjectURL(url) }));
    fill(hint);
    const use = button(t('usePhoto'), () => once(use, () => deliver(photo)), 'main big');
    fill(controls, use, button(t('again'), again));
    use.focus();
  }

  function again() {
    fill(problems);
    if (stream) preview();
    else begin();
  }

  async function deliver(photo) {
    fill(hint, t('sendingPhoto'));
    try {
      await send(photo);
    } catch (problem) {
      fill(hint);
      if (!problem.unreachable) again();
      fill(problems, summary(explained(problem)));
    }
  }

  async function chosen() {
    if (file.files[0]) look(await photoFrom(file.files[0]));
    file.value = '';
  }

  function stop() {
    alive = false;
    closeCamera(stream);
  }

  begin();
  return { element, stop };
}
