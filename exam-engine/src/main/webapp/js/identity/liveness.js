// The head turns as it is told to, and pictures are taken of it: what a photo held before the camera cannot do.
import { h, say } from '../dom.js';
import { t } from '../texts.js';
import { pause, still } from '../video.js';

const AHEAD = 1200;
const TURN = 2200;
const EVERY = 200;
const MOST_PICTURES = 60;
const LONGEST = 640;
/** Bytes; sixty of them are what one request may carry. */
const LARGE = 75000;

/**
 * First ahead, then one turn after the other.
 * @param {string[]} steps
 * @returns {{legs: {step: string, until: number}[], every: number, pictures: number}} milliseconds from the beginning
 */
export function timetable(steps) {
  const legs = ['FRONT', ...steps].map((step, index) => ({ step, until: AHEAD + index * TURN }));
  const whole = legs[legs.length - 1].until;
  const every = Math.max(EVERY, Math.ceil(whole / MOST_PICTURES));
  return { legs, every, pictures: Math.ceil(whole / every) };
}

/** What is told while the picture of this number is taken. */
export const legOf = ({ legs, every }, picture) => legs.findIndex(({ until }) => picture * every < until);

const ARROWS = { LEFT: '←', RIGHT: '→', FRONT: '●' };

/** Large, over the picture, and spoken. */
function tell(frame, step, index, of) {
  const words = t('turn' + step);
  frame.querySelectorAll('.turning').forEach((old) => old.remove());
  frame.append(h('p', { class: `turning ${step}` }, h('b', { 'aria-hidden': true }, ARROWS[step]), words, h('small', null, `${index + 1} / ${of}`)));
  say(words, 'assertive');
}

/** @param {Showing} showing */
async function film({ video, frame, hint, goesOn }, steps) {
  const plan = timetable(steps);
  const frames = [];
  const begun = performance.now();
  let told = -1;
  hint.textContent = t('turnSlowly');
  while (goesOn() && frames.length < plan.pictures) {
    const leg = legOf(plan, frames.length);
    if (leg !== told) tell(frame, plan.legs[leg].step, leg, plan.legs.length);
    told = leg;
    frames.push(await still(video, LONGEST, frames.length && frames[0].size > LARGE ? 0.5 : 0.8));
    await pause(Math.max(0, begun + frames.length * plan.every - performance.now()));
  }
  return frames;
}

/** @param {SittingPort} port @returns {(showing: Showing) => Promise<Photo>} */
export const liveness = (port) => async (showing) => {
  const { challenge, steps } = await port.challenge();
  return { challenge, frames: await film(showing, steps) };
};
