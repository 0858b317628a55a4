// That this page is here, is the live one, and what its proctor may want to know.
import { ask } from './dom.js';
import { backOff } from './outbox.js';
import { quietly } from './store.js';
import { t, timeOfDay } from './texts.js';

/** Presence up, time and instructions down, at the server's pace. */
export class Heartbeat {
  /** @param {HeartbeatParts} to */
  constructor(to) {
    this.to = to;
    this.failures = 0;
    this.seen = new Set();
    /** Seen by the candidate; told to the server until it stops repeating them. */
    this.confirmed = new Set();
    this.cancel = () => {};
    this.running = false;
    this.asking = false;
  }

  now() {
    this.running = true;
    this.cancel();
    if (!this.asking) this.ask();
  }

  stop() {
    this.running = false;
    this.cancel();
  }

  confirm(id) {
    this.confirmed.add(id);
  }

  async ask() {
    this.asking = true;
    const sent = [...this.confirmed];
    let pause;
    try {
      const beat = await this.to.beat(sent);
      this.failures = 0;
      pause = Math.max(1, beat.nextHeartbeat || 10) * 1000;
      this.hear(beat, sent);
    } catch (problem) {
      pause = Math.max(1000, backOff(this.failures++, this.to.random()));
      this.to.failed(problem);
    }
    this.asking = false;
    if (this.running) this.cancel = this.to.after(pause, () => this.ask());
  }

  hear(beat, sent) {
    const instructions = beat.instructions || [];
    const repeated = instructions.map(({ id }) => id);
    sent.filter((id) => !repeated.includes(id)).forEach((id) => this.confirmed.delete(id));
    this.to.told(beat);
    instructions.filter(({ id }) => !this.seen.has(id)).forEach((instruction) => {
      this.seen.add(instruction.id);
      this.to.instructed(instruction);
    });
  }
}

const name = (port) => `lease:${port.id}`;

/** Takes the lease, asking if another page holds it. A reload keeps it; a duplicated tab must not inherit it. @returns {Promise<boolean>} */
export async function holdLease(port, takeOver = false) {
  const kept = quietly(() => sessionStorage.getItem(name(port)));
  quietly(() => sessionStorage.removeItem(name(port)));
  if (!takeOver && !port.lease) Object.assign(port, JSON.parse(kept));
  if (!takeOver && port.lease) return true;
  try {
    await port.takeLease(takeOver);
    return true;
  } catch (problem) {
    if (problem.slug !== 'opened-elsewhere') throw problem;
    const { since, device } = problem.fields;
    const known = String(device).match(/Windows|Mac OS|Linux(?!;)|Android|iPhone|iPad|Firefox|Edg|Chrome|Safari/g) || [t('otherDevice')];
    const facts = t('elsewhereDetail', { device: known.slice(0, 2).join(' '), since: timeOfDay(since) });
    return (await ask(t('elsewhere'), facts, t('continueHere'))) && holdLease(port, true);
  }
}

/** Puts the lease into the tab's storage while the page is away. */
export const carryLease = (port) => listen([
  [window, 'pagehide', () => sessionStorage.setItem(name(port), JSON.stringify({ lease: port.lease, key: port.key }))],
  [window, 'pageshow', () => sessionStorage.removeItem(name(port))],
]);

const MOST_KEPT = 200;

/** The answer removes them. @param {[EventTarget, string, (event: any) => void][]} listeners */
export function listen(listeners) {
  listeners.forEach(([target, type, heard]) => target.addEventListener(type, heard));
  return () => listeners.forEach(([target, type, heard]) => target.removeEventListener(type, heard));
}

/** The window left, text copied, the network gone: signals, never verdicts. They gather until `send`. */
export function watchIntegrity(report, now) {
  /** @type {IntegrityEvent[]} */
  let gathered = [];
  let away = false;
  const note = (kind) => gathered.length < MOST_KEPT && gathered.push({ kind, at: new Date(now()).toISOString() });
  const look = () => {
    const gone = document.visibilityState === 'hidden' || !document.hasFocus();
    if (gone !== away) note(gone ? 'FOCUS_LOST' : 'FOCUS_BACK');
    away = gone;
  };
  const stop = listen([
    [window, 'blur', look], [window, 'focus', look], [document, 'visibilitychange', look],
    [document, 'copy', () => note('COPY')], [document, 'paste', () => note('PASTE')],
    [document, 'fullscreenchange', () => document.fullscreenElement || note('FULLSCREEN_LEFT')],
    [window, 'offline', () => note('OFFLINE')], [window, 'online', () => note('ONLINE')],
  ]);
  async function send() {
    const sending = gathered;
    gathered = [];
    if (sending.length) await report(sending).catch((problem) => { if (problem.unreachable) gathered = sending.concat(gathered); });
  }
  return { send, stop };
}
