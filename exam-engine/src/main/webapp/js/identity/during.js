// A photo asked for while answering: a window with the time left, a small bar while the candidate answers on.
import { cameraPanel } from '../camera.js';
import { button, dialog, fill, h, say, toast } from '../dom.js';
import { span, t } from '../texts.js';
import { outcome } from './outcome.js';

const TICK = 500;

/**
 * Until when a photo is wanted; null where the page was read after the request and the photo had been taken by then.
 * @param {{text: string, at?: string}} request @param {Sitting} sitting
 */
export function wantedUntil({ text, at }, { serverTime, checkUntil }) {
  return at && Date.parse(at) > Date.parse(serverTime) ? text : checkUntil || null;
}

/** One after the other, the same one only once. */
export class PhotoRequests {
  /** @param {(until: string, over: () => void) => (() => void)} show answers with what takes it away */
  constructor(show) {
    this.show = show;
    /** What is done when a photo is taken or its time is over, by the end of that time. @type {Map<string, (() => void)[]>} */
    this.wanted = new Map();
    this.stop = () => {};
  }

  /** @param {string | null} until @param {() => void} over */
  ask(until, over) {
    if (!until) return over();
    const waiting = this.wanted.get(until);
    if (waiting) return waiting.push(over);
    this.wanted.set(until, [over]);
    if (this.wanted.size === 1) this.next();
  }

  next() {
    const [until] = this.wanted.keys();
    if (until) this.stop = this.show(until, () => this.finished(until));
  }

  finished(until) {
    const done = this.wanted.get(until);
    this.wanted.delete(until);
    done.forEach((over) => over());
    this.next();
  }
}

/** @param {Room} room */
const showIn = (room) => (until, over) => {
  const ends = Date.parse(until);
  const left = h('p', { class: 'photo-left', role: 'timer' });
  const { fileAllowed = true } = room.sitting.exam.photos || {};
  const bar = button('', () => open(), 'photo-bar');
  let box = null;
  let ended = false;

  function open() {
    hide();
    const panel = cameraPanel({ send, check: room.port.checkFrame, live: null, file: fileAllowed });
    box = dialog({ title: t('duringPhoto'), body: [left, h('p', null, t('duringHow')), panel.element], choices: [button(t('notNow'), () => box.close())] });
    box.closed.then(() => {
      panel.stop();
      if (!ended) put();
    });
  }

  /** The paper can be answered; what is asked for stays in sight. */
  function put() {
    document.body.append(bar);
    document.body.classList.add('photo-asked');
    say(bar.textContent);
  }

  function hide() {
    bar.remove();
    document.body.classList.remove('photo-asked');
  }

  const send = async (photo) => {
    try {
      end(t('duringTaken'), outcome(await room.port.identityCheck(photo)));
    } catch (problem) {
      if (problem.slug !== 'no-photo-expected') throw problem;
      end();
    }
  };

  function look() {
    const rest = ends - room.clock.now();
    fill(left, t('duringLeft', { left: span(rest) }));
    fill(bar, t('photoAsked', { left: span(rest) }));
    if (rest <= 0) end(t('duringOver'), t('duringMissed'));
  }

  function stop() {
    ended = true;
    clearInterval(timer);
    if (box) box.close();
    hide();
  }

  /** @param {Child} body */
  function end(title = '', body = null) {
    stop();
    over();
    if (!body) return title && toast(title);
    const note = dialog({ title, body, choices: [button(t('close'), () => note.close(), 'main')] });
  }

  const timer = setInterval(look, TICK);
  look();
  if (!ended) open();
  return stop;
};

/** @type {WeakMap<Room, PhotoRequests>} */
const all = new WeakMap();

/** @param {Room} room @param {{text: string, at?: string}} request @param {() => void} over once the photo is taken or its time over */
export function askForPhoto(room, request, over) {
  if (!room.alive) return;
  if (!all.has(room)) {
    const requests = new PhotoRequests(showIn(room));
    all.set(room, requests);
    room.stops.push(() => requests.stop());
  }
  all.get(room).ask(wantedUntil(request, room.sitting), over);
}
