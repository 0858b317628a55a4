// The paper on the screen: header, overview, one question, keys. What happens is decided in room.js; this only shows it.
import { button, fill, h, heading, question, say, toast } from '../dom.js';
import { later } from '../later.js';
import { statusOf } from '../outbox.js';
import { drawItem, drawNavigator, enrich, leaves, showMark } from '../paper.js';
import { carryLease, holdLease, listen, watchIntegrity } from '../presence.js';
import { Room } from '../room.js';
import { quietly } from '../store.js';
import { span, t } from '../texts.js';
import { curtain, handIn, instructed, photoAsked } from './interruptions.js';

const MINUTE = 60000;
const body = document.body.classList;

/** @param {Stage} stage */
export async function examStage({ place, root, port, sitting, show }) {
  const held = port.lease;
  if (!(await holdLease(port))) return place.go('exams');
  if (!held) sitting.answers = (await port.read()).answers;
  const paper = leaves(sitting);
  await enrich(paper);
  const here = `position:${sitting.id}`;
  const left = quietly(() => sessionStorage.getItem(here));
  let at = Math.max(0, paper.findIndex(({ item }) => String(item.position) === left));
  const integrity = watchIntegrity(port.report, () => port.clock.now());
  const room = new Room({
    port, sitting, store: place.store, sendEvents: integrity.send, changed: () => draw(),
    page: () => ({ lease: port.lease, key: port.key, exam: sitting.exam.title, account: place.caller.account }),
    ticked: (remaining) => drawClock(clock, remaining),
    warned: (limit) => toast(t('minutesLeft', { n: limit / MINUTE })),
    instructed: (instruction) => instructed(instruction, room),
    over: (closed) => {
      finished = true;
      draw();
      place.found(closed);
      show(closed);
    },
  });

  const saved = h('p', { role: 'status', 'aria-live': 'off' });
  const clock = h('p', { class: 'clock' }, h('span', null, t('timeLeft')), h('time', { role: 'timer' }));
  const overview = drawNavigator(sitting.paper.sections, (position) => go(paper.findIndex(({ item }) => item.position === position)));
  const keys = h('input', { type: 'checkbox', checked: true });
  const aside = h('aside', null, overview.element, h('label', { class: 'check keys' }, keys, h('span', null, t('keys'), h('small', null, t('keysHelp')))));
  const sheet = button(t('overview'), () => openSheet(!aside.classList.contains('open')), 'plain sheet');
  const space = h('section', { class: 'question' });
  const previous = button(t('previousItem'), () => go(at - 1));
  const next = button(t('nextItem'), () => go(at + 1));
  fill(root, h('div', { class: 'exam-page' },
    h('header', { class: 'exam-bar' }, h('div', { class: 'exam-name' }, heading(sitting.exam.title), h('span', null, place.caller.name)),
      saved, clock, largeText(), button(t('handIn'), () => handIn(room, paper, go), 'main')),
    aside, space, h('div', { class: 'turn' }, previous, sheet, next)));

  let open = false;
  let finished = false;
  let kind = 'saved';
  let drawn = '';
  const state = () => [Boolean(room.closedBy), room.outbox.unread, room.outbox.older.has(paper[at].item.position)].join();
  function draw() {
    if (!open) return;
    const { position } = paper[at].item;
    const status = statusOf(room.outbox, paper.length);
    if (saved.textContent !== status.text) saved.textContent = status.text;
    saved.className = `saved ${status.kind}`;
    if (status.kind !== 'waiting' && status.kind !== kind) say(status.text);
    if (status.kind !== 'waiting') kind = status.kind;
    overview.draw((each) => room.outbox.choices(each).length > 0, (each) => room.marks.has(each), position);
    const locked = space.querySelector('fieldset:disabled');
    if (drawn !== state()) drawQuestion();
    showMark(space.querySelector('.mark'), room.marks.has(position));
    drawCurtain(finished ? null : room.closedBy);
    if (locked && !room.closedBy) space.querySelector('legend').focus({ preventScroll: true });
  }

  function drawQuestion() {
    const { position } = paper[at].item;
    const { outbox } = room;
    drawn = state();
    fill(space, drawItem(paper[at], {
      chosen: outbox.choices(position), locked: Boolean(room.closedBy), marked: room.marks.has(position),
      choose: (labels) => room.choose(position, labels), mark: () => room.toggleMark(position),
    }));
    if (outbox.older.has(position)) {
      const two = h('div');
      space.append(two);
      later('after/older').then(({ showOlder }) => outbox.older.has(position) && showOlder(two, outbox, position), () => {});
    }
    previous.disabled = at === 0;
    next.disabled = at === paper.length - 1;
  }

  function go(index) {
    if (!paper[index]) return;
    at = index;
    quietly(() => sessionStorage.setItem(here, String(paper[at].item.position)));
    openSheet(false);
    drawQuestion();
    draw();
    scrollTo(0, 0);
    space.scrollTop = 0;
    space.querySelector('legend').focus({ preventScroll: true });
  }

  function openSheet(shown) {
    aside.classList.toggle('open', shown);
    sheet.setAttribute('aria-expanded', String(shown));
  }

  const drawCurtain = curtain({ room, place, show });
  body.add('in-exam');
  await room.open();
  open = true;
  drawQuestion();
  draw();
  later('after/hand-in').catch(() => {});
  if (sitting.checkUntil) photoAsked({ text: sitting.checkUntil }, room);
  const stops = [integrity.stop, stay(room), carryLease(port), listenToKeys({
    on: () => keys.checked, turn: (by) => go(at + by), mark: () => room.toggleMark(paper[at].item.position),
    choose: (label) => space.querySelectorAll(`fieldset:enabled input[value="${label}"]`).forEach((/** @type {any} */ input) => input.click()),
  })];

  return () => {
    room.close();
    drawCurtain(null);
    integrity.send();
    stops.forEach((stop) => stop());
    body.remove('in-exam');
  };
}

function drawClock(clock, remaining) {
  const minutes = remaining === null ? 99 : remaining / MINUTE;
  clock.className = `clock ${['last', 'late', 'soon'].find((_, index) => minutes <= [1, 5, 10][index]) || ''}`;
  const text = remaining === null ? '--:--' : span(remaining);
  if (clock.lastChild.textContent !== text) clock.lastChild.textContent = text;
}

/** Two sizes of type, remembered. */
function largeText() {
  const control = button('A+', () => set(!body.contains('large')), 'bare');
  const set = (on) => {
    body.toggle('large', on);
    control.setAttribute('aria-pressed', on);
    quietly(() => localStorage.setItem('exam.large', on));
  };
  control.setAttribute('aria-label', `A+ ${t('largerText')}`);
  set(quietly(() => localStorage.getItem('exam.large')) === 'true');
  return control;
}

/** The back button stays in the exam, leaving is questioned while this page alone knows a choice, and what waits gets a last try. */
function stay(room) {
  const again = () => history.pushState(null, '', location.href);
  const wake = () => (document.visibilityState === 'visible' ? room.wake() : room.outbox.flush());
  const leaving = (event) => {
    if ([...room.outbox.waiting.values()].some(({ stored }) => !stored)) question(event);
  };
  again();
  return listen([
    [window, 'popstate', again], [window, 'beforeunload', leaving], [window, 'pagehide', () => room.outbox.farewell()],
    [window, 'online', wake], [window, 'pageshow', wake], [document, 'visibilitychange', wake],
  ]);
}

/** Working without a mouse: arrow keys inside a group belong to the browser. */
function listenToKeys({ on, turn, mark, choose }) {
  const pressed = (event) => {
    const { key, target } = event;
    if (!on() || event.repeat || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]')) return;
    const arrows = target.matches('input[type=radio]') ? [] : ['ArrowLeft', 'ArrowRight'];
    const letter = key.toUpperCase();
    if (['PageUp', arrows[0]].includes(key)) turn(-1);
    else if (['PageDown', arrows[1]].includes(key)) turn(1);
    else if (letter === 'M') mark();
    else if (/^[A-J]$/.test(letter)) choose(letter);
    else return;
    event.preventDefault();
  };
  return listen([[document, 'keydown', pressed]]);
}
