// What comes between the candidate and the paper: a message, a photo asked for, or a curtain while nothing can be answered.
import { ask, button, dialog, fill, h, once, summary, toast } from '../dom.js';
import { later } from '../later.js';
import { holdLease } from '../presence.js';
import { t } from '../texts.js';
import { pause } from '../video.js';
import { signInForm } from './entry.js';

const LOOK_AGAIN = 3000;

/** Shows an instruction, and confirms it once it has been seen. @param {Instruction} instruction @param {Room} room */
export async function instructed(instruction, room) {
  const { id, kind, text } = instruction;
  if (kind === 'CHECK_NOW') return photoAsked(instruction, room);
  if (kind === 'MESSAGE' || kind === 'IDENTITY') await message(text);
  if (kind === 'EXTENDED') toast(text || t('extended'));
  if (kind === 'RESUMED') toast(text || t('resumed'));
  room.heartbeat.confirm(id);
}

function message(body) {
  const box = dialog({ title: t('messageTitle'), body, choices: [button(t('close'), () => box.close(), 'main')] });
  return box.closed;
}

/** A photo during the exam never stops it: who does not take it is looked at by a person. @param {{text: string, at?: string, id?: string}} request @param {Room} room */
export async function photoAsked(request, room) {
  try {
    const { askForPhoto } = await later('identity/during');
    askForPhoto(room, request, () => room.heartbeat.confirm(request.id));
  } catch {
    await pause(LOOK_AGAIN);
    if (room.alive) photoAsked(request, room);
  }
}

/** @param {Room} room @param {Leaf[]} paper */
export async function handIn(room, paper, go) {
  try {
    (await later('after/hand-in')).handInDialog(room, paper, go);
  } catch ({ title, detail }) {
    if (await ask(title, detail, t('retry'))) handIn(room, paper, go);
  }
}

/** What stands before the paper, by the reason why nothing can be answered. */
const curtains = {
  'sitting-suspended': ({ room }) => {
    const text = room.sitting.suspendedReason;
    return { title: t('suspendedTitle'), body: [h('p', null, t('suspendedDetail')), text && h('p', null, t('reason', { text }))] };
  },
  superseded: ({ room, place, show }) => {
    const problems = h('div');
    const take = () => holdLease(room.port, true).then(() => show(), (problem) => fill(problems, summary(problem)));
    const here = button(t('continueHere'), () => once(here, take), 'main');
    return { title: t('elsewhere'), body: [problems, h('p', null, t('supersededDetail'))], choices: [here, button(t('toMyExams'), () => place.go('exams'))] };
  },
  'not-signed-in': ({ room, place }) => {
    const problems = h('div');
    const form = signInForm((caller) => {
      if (caller.account !== place.caller.account) return fill(problems, summary({ title: t('otherPerson') }));
      room.outbox.unblock();
      room.wake();
    });
    return { title: t('signInAgain'), body: [h('p', null, t('signInAgainDetail')), problems, form] };
  },
  'handing-in': () => ({ title: t('handingIn'), body: h('p', null, t('handingInDetail')) }),
  closed: (behind) => ended(behind, 'examOver'),
  'time-up': (behind) => ended(behind, 'timeUp'),
};

function ended({ room: { outbox, clock }, place }, title) {
  const unsent = outbox.trouble && outbox.waiting.size > 0 && place.unsentCard([...outbox.waiting.values()], () => clock.now());
  return { title: t(title), body: [h('p', null, t(outbox.trouble ? 'timeUpOffline' : 'handingInDetail')), unsent] };
}

/** @param {Pick<Stage, 'place' | 'show'> & {room: Room}} behind */
export function curtain(behind) {
  let shown = null;
  let drawn = '';
  /** Opens, changes or lifts the curtain. @param {string | null} why */
  return (why) => {
    const { outbox, sitting } = behind.room;
    const now = why in curtains ? `${why} ${outbox.trouble && outbox.waiting.size} ${sitting.suspendedReason}` : '';
    if (now === drawn || (now.startsWith('not-signed-in') && drawn.startsWith('not-signed-in'))) return;
    drawn = now;
    if (shown) shown.close();
    shown = now ? dialog({ ...curtains[why](behind), closable: false }) : null;
  };
}
