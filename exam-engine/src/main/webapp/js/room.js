// The running sitting without its face: answers, marks, time and instructions, and what each may do to the others.
import { warningBetween } from './clock.js';
import { Outbox, backOff } from './outbox.js';
import { Heartbeat } from './presence.js';
import { pause } from './video.js';

const RUNNING = ['IN_PROGRESS', 'SUSPENDED'];
const GRACE = 5000;
const TICK = 500;

/** @type {After} */
const after = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

export class Room {
  /** @param {RoomParts} to */
  constructor(to) {
    const { port, sitting, store, page, changed } = to;
    this.to = to;
    this.port = port;
    this.sitting = sitting;
    this.clock = port.clock;
    this.marks = new Set(sitting.marks || []);
    /** Marks the server has not heard of. @type {Map<number, boolean>} */
    this.marksToSend = new Map();
    /** @type {'time-up' | 'closed' | 'handing-in' | null} */
    this.ending = null;
    this.remaining = null;
    this.alive = true;
    /** What ends with it. @type {(() => void)[]} */
    this.stops = [];
    this.outbox = new Outbox({ sitting: sitting.id, store, port, page, now: () => this.clock.now(), after, random: Math.random, changed });
    this.heartbeat = new Heartbeat({
      after, random: Math.random,
      beat: (confirmed) => this.beat(confirmed),
      told: (beat) => this.hear(beat.state),
      instructed: (instruction) => this.obey(instruction),
      failed: (problem) => this.refused(problem),
    });
  }

  async open() {
    if (this.sitting.state === 'SUSPENDED') this.outbox.block('sitting-suspended');
    await this.outbox.open(this.sitting.answers || []);
    this.heartbeat.now();
    this.ticker = setInterval(() => this.tick(), TICK);
    this.tick();
  }

  beat(confirmed) {
    return this.port.beat({ answered: this.outbox.savedCount(), visible: document.visibilityState === 'visible', confirmed });
  }

  close() {
    this.alive = false;
    this.stops.forEach((stop) => stop());
    this.heartbeat.stop();
    clearInterval(this.ticker);
  }

  /** Why nothing can be answered just now; null while all is well. */
  get closedBy() {
    const { blocked } = this.outbox;
    return blocked === 'not-signed-in' ? blocked : this.ending || blocked;
  }

  wake() {
    this.outbox.wake();
    if (this.heartbeat.running) this.heartbeat.now();
  }

  tick() {
    const before = this.remaining;
    const { blocked } = this.outbox;
    this.remaining = this.clock.remaining();
    this.to.ticked(this.remaining);
    const limit = warningBetween(before, this.remaining);
    if (limit) this.to.warned(limit);
    if (this.remaining === 0 && blocked !== 'superseded') this.finish('time-up');
    else if (blocked === 'sitting-closed') this.finish('closed');
  }

  hear(state) {
    this.outbox.reached();
    this.sendMarks();
    this.to.sendEvents();
    const suspended = this.outbox.blocked === 'sitting-suspended';
    if (state === 'SUSPENDED' && !suspended) this.outbox.block('sitting-suspended');
    if (state === 'IN_PROGRESS' && suspended) this.outbox.unblock();
    if ((state === 'SUSPENDED') !== suspended) this.reread();
    if (!RUNNING.includes(state)) this.finish('closed');
    this.to.changed();
  }

  obey(instruction) {
    if (instruction.kind === 'EXTENDED') this.reread();
    this.to.instructed(instruction);
  }

  refused(problem) {
    if (problem.passing) this.outbox.lost(problem.passing);
    else if (problem.status === 401) this.outbox.block('not-signed-in');
    else if (problem.slug === 'superseded') {
      this.outbox.block('superseded');
      this.heartbeat.stop();
    } else if (problem.slug === 'sitting-closed') this.finish('closed');
  }

  /** Fetches the instants and reasons that the heartbeat does not carry. */
  async reread() {
    const sitting = await this.port.read().catch(() => null);
    if (sitting) Object.assign(this.sitting, { ...sitting, paper: this.sitting.paper });
    this.to.changed();
  }

  choose(position, choices) {
    if (!this.closedBy) this.outbox.choose(position, choices);
  }

  toggleMark(position) {
    const marked = !this.marks.delete(position);
    if (marked) this.marks.add(position);
    this.marksToSend.set(position, marked);
    this.sendMarks();
    this.to.changed();
  }

  sendMarks() {
    this.marksToSend.forEach((marked, position) => {
      const done = () => { if (this.marksToSend.get(position) === marked) this.marksToSend.delete(position); };
      this.port.mark(position, marked).then(done, (problem) => { if (!problem.unreachable) done(); });
    });
  }

  /** Milliseconds until the paper may be handed in. */
  untilHandIn() {
    const earliest = this.sitting.earliestSubmissionAt;
    return earliest ? Math.max(0, Date.parse(earliest) - this.clock.now()) : 0;
  }

  /** First every answer, then the paper. Rejects with the server's problem. */
  async handIn() {
    if (this.ending) return;
    this.ending = 'handing-in';
    this.to.changed();
    try {
      await this.outbox.settled();
      this.leave(await this.port.submit());
    } catch (problem) {
      this.ending = null;
      this.to.changed();
      throw problem;
    }
  }

  /** What is on its way gets the grace; then the server is asked, ever less often, until it says how it stands. */
  async finish(why) {
    if (this.ending) return;
    this.ending = why;
    this.to.changed();
    this.outbox.wake();
    for (let asked = 2; this.alive; asked++) {
      await Promise.race([this.outbox.settled(), pause(GRACE)]);
      let wait = backOff(asked, Math.random());
      const sitting = await this.atItsEnd().catch((problem) => {
        this.refused(problem);
        if (problem.passing) wait = Math.max(wait, problem.passing.retryAfter * 1000 || 0);
      });
      if (sitting && !RUNNING.includes(sitting.state)) return this.leave(sitting);
      await pause(wait);
      if (sitting && this.clock.remaining() !== 0) return this.goOn();
    }
  }

  /** Handed in only if its time is over at the server, too: some may have been given back, and this page not have heard of it. */
  async atItsEnd() {
    try {
      if (this.clock.remaining() === 0) return await this.port.submit(true);
    } catch (problem) {
      if (problem.passing) throw problem;
    }
    return this.port.read();
  }

  /** Time was given back at the last moment. */
  goOn() {
    this.ending = null;
    if (this.outbox.blocked === 'sitting-closed') this.outbox.unblock();
    this.reread();
  }

  leave(sitting) {
    this.heartbeat.stop();
    if (this.alive) this.to.over(sitting);
  }
}
