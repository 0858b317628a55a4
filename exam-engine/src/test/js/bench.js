// A small world for the outbox: time that is turned by hand, a store that is a map, a server that answers as told.
import { Outbox } from '../../main/webapp/js/outbox.js';

/** Lets everything that is ready run. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A clock with timers, moved by `pass`. */
export class HandClock {
  constructor() {
    this.at = 0;
    this.timers = [];
    this.now = () => this.at;
    this.after = (milliseconds, work) => {
      const timer = { due: this.at + milliseconds, work };
      this.timers.push(timer);
      return () => { this.timers = this.timers.filter((each) => each !== timer); };
    };
  }

  async pass(milliseconds) {
    const end = this.at + milliseconds;
    await settle();
    for (;;) {
      const [next] = this.timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      this.at = next.due;
      this.timers = this.timers.filter((each) => each !== next);
      next.work();
      await settle();
    }
    this.at = end;
  }
}

const keyOf = ({ position, lease }) => `${position} of page ${lease}`;

/** What lies on the device; survives the page. */
export class MapStore {
  constructor(...entries) {
    this.kept = new Map(entries.map((entry) => [keyOf(entry), entry]));
    /** It takes nothing. */
    this.full = false;
    /** It tells nothing. */
    this.mute = false;
  }

  async all() {
    if (this.mute) throw new Error('no answer');
    return [...this.kept.values()];
  }

  async put(kept) {
    if (this.full) throw new Error('no storage');
    this.kept.set(keyOf(kept), kept);
  }

  async drop({ position, lease, revision }) {
    const kept = this.kept.get(keyOf({ position, lease }));
    if (kept && kept.revision <= revision) this.kept.delete(keyOf(kept));
  }

  /** What is kept of a question, by whichever page; oldest page first. */
  at(position) {
    return [...this.kept.values()].filter((kept) => kept.position === position).sort((a, b) => a.lease - b.lease);
  }
}

const REFUSED = { kind: 'refused', code: 'not-a-choice', problem: { title: 'no such choice' } };

/** A server that commits answers by the rules of the contract, unless it is told to do otherwise. */
export class Server {
  constructor() {
    this.answers = new Map();
    /** Of the page that asks, and of the pages whose answers stand, by position. */
    this.lease = 0;
    this.leases = new Map();
    this.requests = [];
    this.reachable = true;
    /** Positions whose answers are refused, and every batch that holds one. */
    this.neverTakes = new Set();
    /** Outcomes handed out before any rule applies. */
    this.next = [];
    /** Requests that wait until `release`, if an array. */
    this.held = null;
  }

  async save({ position, choices, revision }, keepalive = false) {
    this.requests.push({ position, choices, revision, keepalive });
    if (this.held) await new Promise((resolve) => this.held.push(resolve));
    if (this.next.length) return this.next.shift();
    if (!this.reachable) return { kind: 'unreachable' };
    if (this.neverTakes.has(position)) return REFUSED;
    return this.enter({ position, choices, revision });
  }

  enter({ position, choices, revision }) {
    const known = this.answers.get(position);
    const same = known && known.revision === revision && String(known.choices) === String(choices);
    if (known && known.revision >= revision && !same) return { kind: 'stale', revision: known.revision };
    this.answers.set(position, { choices, revision });
    if (!same) this.leases.set(position, this.lease);
    return { kind: 'saved', receipt: `r${position}-${revision}` };
  }

  async saveAll(answers, keepalive = false) {
    this.requests.push({ batch: answers.map(({ position }) => position), keepalive });
    if (this.next.length) return this.next.shift();
    if (!this.reachable) return { kind: 'unreachable' };
    if (answers.some(({ position }) => this.neverTakes.has(position))) return REFUSED;
    return { kind: 'each', each: new Map(answers.map((answer) => [answer.position, this.enter(answer)])) };
  }

  release() {
    const held = this.held;
    this.held = null;
    held.forEach((resolve) => resolve());
  }
}

/** An answer as a page left it on the device. */
export const left = (position, choices, revision, lease) => ({ sitting: 's1', position, choices, revision, lease, at: 0 });

/** A page with its outbox opened; pass an earlier page's store to reload. */
export async function openPage({ store = new MapStore(), server = new Server(), clock = new HandClock(), answers = [], lease = 3 } = {}) {
  const asking = (name) => (...told) => { server.lease = lease; return server[name](...told); };
  const port = { save: asking('save'), saveAll: asking('saveAll') };
  const outbox = new Outbox({
    sitting: 's1', store, port, page: () => ({ lease }), now: clock.now, after: clock.after, random: () => 0.5, changed: () => {},
  });
  await outbox.open(answers);
  await settle();
  return { outbox, store, server, clock, lease };
}
