// What this device does, measured. Nothing here says what it means.
import { databaseStore, openDatabase, textStore } from '../store.js';

const TRIPS = 20;
const STEADY_SECONDS = 10;
const STEADY_EVERY = 250;
const PATIENCE = 5000;
const NAME = 'exam-check';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One request. @returns {Promise<{trip: number | null, ahead: number | null}>} round trip, and how far the device's clock is ahead */
async function ask() {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  const [began, asked] = [performance.now(), Date.now()];
  try {
    const response = await fetch('/api/time', { cache: 'no-store', signal: abort.signal });
    const { serverTime } = await response.json();
    const trip = performance.now() - began;
    return { trip, ahead: asked + trip / 2 - Date.parse(serverTime) };
  } catch {
    return { trip: null, ahead: null };
  } finally {
    clearTimeout(timer);
  }
}

/** One request after the other. */
export async function askOften() {
  const answers = [];
  await ask();
  while (answers.length < TRIPS) answers.push(await ask());
  return answers;
}

/** The quickest answer tells the time best. */
export function aheadOfServer(answers) {
  const [best] = answers.filter(({ ahead }) => ahead !== null && !Number.isNaN(ahead)).sort((a, b) => a.trip - b.trip);
  return best ? best.ahead : null;
}

/** Requests at a steady pace, whether or not the one before has been answered. @param {(share: number) => void} progress 0 … 1 */
export async function askSteadily(progress) {
  const asked = [];
  const times = STEADY_SECONDS * 1000 / STEADY_EVERY;
  while (asked.length < times) {
    asked.push(ask());
    progress(asked.length / times);
    await pause(STEADY_EVERY);
  }
  return (await Promise.all(asked)).map(({ trip }) => trip);
}

/** Milliseconds until an answer was on the disk and read back, null if it was not. @param {() => Promise<Store>} open */
async function keeping(open) {
  const began = performance.now();
  const kept = { sitting: NAME, position: 1, revision: 1, choices: ['A'], at: began, lease: 1, key: null, exam: NAME, account: NAME };
  try {
    await (await open()).put(kept);
    const [again] = await (await open()).all();
    await (await open()).drop(kept);
    return again.at === began ? performance.now() - began : null;
  } catch {
    return null;
  }
}

export async function tryStorage() {
  const database = await keeping(async () => databaseStore(await openDatabase(NAME)));
  const text = await keeping(async () => textStore(localStorage, NAME));
  const told = navigator.storage && navigator.storage.estimate ? await navigator.storage.estimate().catch(() => null) : null;
  return { database, text, free: told ? (told.quota - told.usage) / 1e6 : null };
}

export const screenSize = () => ({ width: screen.width, height: screen.height, ratio: devicePixelRatio });

export const features = () => ({ keepalive: 'keepalive' in Request.prototype });

/** `Edge 128`; what calls itself Chrome may be a dozen browsers with its engine. */
export function browserName(agent = navigator.userAgent) {
  const [, name, version] = agent.match(/(Edg)\/(\d+)/) || agent.match(/(Firefox|Chrome)\/(\d+)/) || agent.match(/(Version)\/(\d+).*Safari/) || [];
  const names = { Edg: 'Edge', Version: 'Safari' };
  return name ? `${names[name] || name} ${version}` : agent.slice(0, 40);
}

/** Draws what the camera sees and measures its light, 0 … 255. @param {HTMLCanvasElement} canvas @param {MediaStream} stream */
export async function lookAt(stream, canvas) {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  await video.play();
  await pause(1200);
  const { videoWidth: width, videoHeight: height } = video;
  const pen = canvas.getContext('2d');
  canvas.height = Math.round(canvas.width * height / width);
  pen.drawImage(video, 0, 0, canvas.width, canvas.height);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const lights = [];
  for (let at = 0; at < data.length; at += 4) lights.push(0.3 * data[at] + 0.6 * data[at + 1] + 0.1 * data[at + 2]);
  const light = lights.reduce((sum, each) => sum + each, 0) / lights.length;
  const spread = Math.sqrt(lights.reduce((sum, each) => sum + (each - light) ** 2, 0) / lights.length);
  return { width, height, light, spread };
}
