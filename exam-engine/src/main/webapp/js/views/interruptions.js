// What comes between the candidate and the paper: a message, a photo asked for, or a curtain while nothing can be answered.
import { cameraPanel, outcome } from '../camera.js';
import { button, dialog, fill, h, once, summary, toast } from '../dom.js';
import { holdLease } from '../presence.js';
import { span, t, timeOfDay } from '../texts.js';
import { signInForm } from './entry.js';

/** Shows an instruction, and confirms it once it has been seen. @param {Instruction} instruction @param {Room} room */
export async function instructed({ id, kind, text }, room) {
  if (kind === 'MESSAGE' || kind === 'IDENTITY') await message(text);
  if (kind === 'CHECK_NOW') await checkNow(text, room);
  if (kind === 'EXTENDED') toast(text || t('extended'));
  if (kind === 'RESUMED') toast(text || t('resumed'));
  room.heartbeat.confirm(id);
}

function message(body) {
  const box = dialog({ title: t('messageTitle'), body, choices: [button(t('close'), () => box.close(), 'main')] });
  return box.closed;
}

/** A photo during the exam never stops it: who cannot take one closes the window, and a person looks into it. */
async function checkNow(text, room) {
  let told;
  const panel = cameraPanel(async (photo) => {
    told = outcome(await room.port.identityCheck(photo));
    box.close();
  });
  const box = dialog({ title: t('duringPhoto'), body: [text, panel.element], choices: [button(t('cancel'), () => box.close())] });
  await box.closed;
  panel.stop();
  if (told) await message(told);
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
  closed: () => ({ title: t('examOver'), body: h('p', null, t('handingInDetail')) }),
  'time-up': ({ room: { outbox, clock }, place }) => {
    const unsent = outbox.trouble && outbox.waiting.size > 0 && place.unsentCard([...outbox.waiting.values()], () => clock.now());
    return { title: t('timeUp'), body: [h('p', null, t(outbox.trouble ? 'timeUpOffline' : 'handingInDetail')), unsent] };
  },
};

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

const LOOK_AGAIN = 300;

/** @param {Room} room @param {Leaf[]} paper */
export function handInDialog(room, paper, go) {
  const all = paper.map(({ item }, index) => ({ position: item.position, index }));
  const open = all.filter(({ position }) => !room.outbox.choices(position).length);
  const marked = all.filter(({ position }) => room.marks.has(position));
  const number = ({ position, index }) => h('li', null,
    h('button', { type: 'button', 'aria-label': t('question', { n: position }), onclick: () => { box.close(); go(index); } }, position));
  const listed = (text, found) => found.length > 0 && h('div', null, t(text, { n: found.length }), h('ul', { class: 'numbers' }, found.map(number)));
  const problems = h('div');
  const obstacle = h('p', { class: 'note warn' });
  const hand = () => room.handIn().then(() => box.close(), (problem) => {
    if (problem.slug === 'too-early') room.sitting.earliestSubmissionAt = problem.fields.earliestSubmissionAt;
    fill(problems, summary(problem));
  });
  const confirm = button(t('handIn'), () => once(confirm, hand), 'main');
  const look = () => {
    const left = room.untilHandIn();
    const n = room.outbox.underWay().length;
    const early = left && t('handInEarly', { at: timeOfDay(room.sitting.earliestSubmissionAt), left: span(left) });
    const text = early || (n ? t('unsavedItems', { n }) : '');
    obstacle.hidden = !text;
    fill(obstacle, text);
    confirm.disabled = Boolean(text);
  };
  const box = dialog({
    title: t('handInTitle'),
    body: [problems, open.length ? listed('unansweredItems', open) : h('p', null, t('allAnswered', { n: all.length })),
      listed('markedItems', marked), obstacle, h('p', null, t('handInFinal'))],
    choices: [confirm, button(t('goOn'), () => box.close())],
  });
  look();
  const timer = setInterval(look, LOOK_AGAIN);
  box.closed.then(() => clearInterval(timer));
}
