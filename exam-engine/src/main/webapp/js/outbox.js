// The way of an answer out of this page. Per question only the newest choice waits; it is written to the device before it is
// sent, and forgotten only when the server has acknowledged that revision or a newer one.

/** Refusals that concern the whole sitting, not one answer. */
const STOPPING = ['superseded', 'sitting-closed', 'sitting-suspended', 'not-signed-in'];

/** Milliseconds before the next try: 0.5 s doubling to 15 s, half of it by chance, so that a room does not return as one. */
export const backOff = (attempt, chance) => Math.min(15000, 500 * 2 ** attempt) * (0.5 + chance / 2);

export class Outbox {
  /** @param {OutboxParts} to */
  constructor(to) {
    this.to = to;
    /** @type {Map<number, Waiting>} */
    this.waiting = new Map();
    /** @type {Map<number, {choices: string[], revision: number}>} */
    this.acknowledged = new Map();
    this.flying = new Set();
    /** Code of the refusal that stopped everything. @type {string | null} */
    this.blocked = null;
    this.offlineSince = null;
    this.last = null;
    this.storeFails = false;
    this.attempt = 0;
    this.cancelRetry = null;
    this.settlers = [];
  }

  /** Brings together the server's answers and what an earlier page could not send. */
  async open(answers) {
    answers.forEach((answer) => this.acknowledged.set(answer.position, answer));
    const kept = await this.to.store.all(this.to.sitting).catch(() => this.unkept()) || [];
    kept.forEach((entry) => {
      if (entry.revision > this.revision(entry.position)) this.waiting.set(entry.position, { ...entry, stored: true });
      else this.drop(entry);
    });
    this.report();
    this.flush();
  }

  choices(position) {
    const newest = this.waiting.get(position) || this.acknowledged.get(position);
    return newest ? newest.choices : [];
  }

  /** The highest revision known of a question, 0 if none. */
  revision(position) {
    return Math.max(...[this.acknowledged, this.waiting].map((known) => (known.get(position) || { revision: 0 }).revision));
  }

  /** Answered questions whose newest choice the server has acknowledged. */
  savedCount() {
    return [...this.acknowledged].filter(([at, { choices }]) => choices.length && !this.waiting.has(at)).length;
  }

  /** What can still be saved: not what the server will never take. */
  underWay() {
    return [...this.waiting.values()].filter((entry) => !entry.refusal);
  }

  /** Keeps a choice, then sends it; no letters clear the answer. */
  async choose(position, choices) {
    const kept = { position, choices, revision: this.revision(position) + 1, at: this.to.now() };
    const entry = { ...kept, stored: false };
    this.waiting.set(position, entry);
    this.report();
    await this.to.store.put(this.to.sitting, kept).catch(() => this.unkept());
    entry.stored = true;
    this.report();
    this.flush();
  }

  /** Sends what is ready, several in one request; nothing while stopped or until the next try is due. */
  flush() {
    if (this.blocked || this.cancelRetry) return;
    const ready = this.underWay().filter((entry) => entry.stored && !this.flying.has(entry.position));
    if (ready.length > 1) this.sendTogether(ready);
    else ready.forEach((entry) => this.sendOne(entry));
  }

  async sendOne(entry) {
    this.flying.add(entry.position);
    const outcome = await this.to.port.save(entry);
    this.flying.delete(entry.position);
    this.take(entry, outcome);
    this.report();
    this.flush();
  }

  /** What a batch did not save is sent singly, which tells why. */
  async sendTogether(entries) {
    entries.forEach(({ position }) => this.flying.add(position));
    const outcome = await this.to.port.saveAll(entries);
    entries.forEach(({ position }) => this.flying.delete(position));
    if (outcome.kind === 'unreachable') this.lost(outcome.retryAfter);
    else if (outcome.kind === 'refused' && STOPPING.includes(outcome.code)) this.block(outcome.code);
    else {
      const receipts = (outcome.kind === 'saved' && outcome.receipts) || new Map();
      entries.forEach((entry) => {
        if (receipts.has(entry.position)) this.acknowledge(entry, receipts.get(entry.position));
        else if (this.waiting.get(entry.position) === entry) this.sendOne(entry);
      });
    }
    this.report();
    this.flush();
  }

  take(entry, outcome) {
    if (outcome.kind === 'saved') this.acknowledge(entry, outcome.receipt);
    else if (outcome.kind === 'stale') this.overtake(entry.position, outcome.revision);
    else if (outcome.kind === 'unreachable') this.lost(outcome.retryAfter);
    else if (STOPPING.includes(outcome.code)) this.block(outcome.code);
    else entry.refusal = outcome.problem;
  }

  acknowledge(entry, receipt) {
    this.reached();
    this.last = { receipt, at: this.to.now() };
    this.knows(entry);
    const newest = this.waiting.get(entry.position);
    if (newest && newest.revision <= entry.revision) this.waiting.delete(entry.position);
    this.drop(entry);
  }

  /** Another page has counted further: the last choice made here goes out under a higher number. */
  overtake(position, revision) {
    this.reached();
    this.knows({ position, choices: [], revision });
    const newest = this.waiting.get(position);
    if (newest) this.choose(position, newest.choices);
  }

  knows(answer) {
    const known = this.acknowledged.get(answer.position);
    if (!known || known.revision < answer.revision) this.acknowledged.set(answer.position, answer);
  }

  /** No answer came, here or elsewhere on this page; the server may have asked for a pause in seconds. */
  lost(retryAfter = 0) {
    if (this.offlineSince === null) this.offlineSince = this.to.now();
    if (!this.cancelRetry) {
      const pause = Math.max(backOff(this.attempt++, this.to.random()), retryAfter * 1000);
      this.cancelRetry = this.to.after(pause, () => this.wake());
    }
    this.report();
  }

  /** The server answered, here or elsewhere on this page. */
  reached() {
    this.offlineSince = null;
    this.attempt = 0;
  }

  wake() {
    if (this.cancelRetry) this.cancelRetry();
    this.cancelRetry = null;
    this.flush();
  }

  block(code) {
    this.blocked = code;
    this.report();
  }

  unblock() {
    this.blocked = null;
    this.report();
    this.wake();
  }

  /** Last try while the page goes away; the next page asks again. */
  farewell() {
    const left = this.blocked ? [] : this.underWay();
    if (left.length > 1) this.to.port.saveAll(left, true);
    else left.forEach((entry) => this.to.port.save(entry, true));
  }

  /** Resolves when nothing is under way any more, or nothing can be. */
  settled() {
    return new Promise((resolve) => {
      this.settlers.push(resolve);
      this.report();
    });
  }

  report() {
    if (this.blocked || !this.underWay().length) this.settlers.splice(0).forEach((settle) => settle());
    this.to.changed();
  }

  drop({ position, revision }) {
    this.to.store.drop(this.to.sitting, position, revision).catch(() => this.unkept());
  }

  /** Answers live in this window only, and the status line says so. */
  unkept() {
    this.storeFails = true;
  }
}
