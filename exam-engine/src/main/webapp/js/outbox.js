// The way of an answer out of this page. Of each question the newest choice waits: first written to the device, then sent, and
// forgotten only when the server has acknowledged that revision or a newer one.
import { t, timeOfDay } from './texts.js';

/** Refusals that concern the whole sitting, not one answer. */
const STOPPING = ['superseded', 'sitting-closed', 'sitting-suspended', 'not-signed-in'];

/** Milliseconds to the next try: 0.5 s doubling to 15 s, half by chance, so that a room does not return as one. */
export const backOff = (attempt, chance) => Math.min(15000, 500 * 2 ** attempt) * (0.5 + chance / 2);

/** Milliseconds until a device that could not be read is asked again. */
const REREAD = 3000;

/** Added to the numbers of choices made before the device was read: what it may still hold is older. */
const UNREAD_STEP = 1000;

const revisionOf = (answers, position) => answers.get(position)?.revision || 0;

export const sameChoices = (one, other) => String(one.choices) === String(other.choices);

/** The server's order: pages follow one another by their leases, and each counts its choices. */
export const isNewer = (one, other) => !other || (one.lease - other.lease || one.revision - other.revision) > 0;

export class Outbox {
  /** @param {OutboxParts} to */
  constructor(to) {
    this.to = to;
    /** @type {Map<number, Waiting>} */
    this.waiting = new Map();
    this.acknowledged = new Map();
    this.flying = new Set();
    /** What an earlier page left unsent of questions answered otherwise since: the candidate decides. @type {Map<number, Kept>} */
    this.older = new Map();
    /** The device has not told yet what it holds. */
    this.unread = true;
    /** Code of the refusal that stopped everything. @type {string | null} */
    this.blocked = null;
    /** Since when nobody answers, or the server is `busy` and cannot save. @type {{busy: boolean, since: number} | null} */
    this.trouble = null;
    /** The last acknowledgement. */
    this.last = { receipt: '', at: 0 };
    this.attempt = 0;
    this.cancelRetry = null;
    this.settlers = [];
  }

  /** Brings together the server's answers and what an earlier page could not send. */
  async open(answers) {
    answers.forEach((answer) => this.acknowledged.set(answer.position, answer));
    this.last = { receipt: '', at: this.to.now() };
    await this.read();
  }

  /** Until the device has told everything. */
  async read() {
    const { store, sitting, after } = this.to;
    const found = await store.all().catch(() => null);
    this.unread = !found || Boolean(found.incomplete);
    (found || []).filter((entry) => entry.sitting === sitting).forEach((entry) => this.meet(entry));
    if (this.unread) after(REREAD, () => this.read());
    this.report();
    this.flush();
  }

  /** What is newer than the server's answer goes out; what is older never takes its place by itself. @param {Kept} entry */
  meet(entry) {
    const { position, lease, revision } = entry;
    const waiting = this.waiting.get(position);
    const newest = waiting || this.acknowledged.get(position);
    if (isNewer(entry, newest)) {
      this.waiting.set(position, { ...entry, ready: true, stored: entry.stored !== false });
      if (waiting) this.meet(waiting);
    } else if (!sameChoices(entry, newest) && (lease !== newest.lease || revision === newest.revision)) this.older.set(position, entry);
    else if (!waiting || lease !== waiting.lease) this.drop(entry);
  }

  choices(position) {
    const newest = this.waiting.get(position) || this.acknowledged.get(position);
    return newest ? newest.choices : [];
  }

  /** The highest revision known of a question, 0 if none. */
  revision(position) {
    return Math.max(revisionOf(this.acknowledged, position), revisionOf(this.waiting, position));
  }

  /** Answered questions whose newest choice the server has acknowledged. */
  savedCount() {
    return [...this.acknowledged].filter(([at, { choices }]) => choices.length && !this.waiting.has(at)).length;
  }

  /** What can still be saved: not what the server will never take. */
  underWay() {
    return [...this.waiting.values()].filter((entry) => !entry.refusal);
  }

  /** Keeps a choice, then sends it; no letters clear the answer. @param {Kept} instead whose place it takes on the device */
  async choose(position, choices, instead = this.waiting.get(position)) {
    const { sitting, page, now } = this.to;
    const revision = this.revision(position) + (this.unread ? UNREAD_STEP : 1);
    const entry = { sitting, position, choices, revision, at: now(), ...page(), ready: false, stored: false };
    this.waiting.set(position, entry);
    this.report();
    await this.keep(entry);
    if (entry.stored && instead && instead.lease !== entry.lease) this.drop(instead);
    this.flush();
  }

  /** The candidate's word about what an earlier page left: it is chosen after all, or forgotten. */
  decide(position, taken) {
    const entry = this.older.get(position);
    this.older.delete(position);
    if (taken) return this.choose(position, entry.choices, entry);
    this.drop(entry);
    this.report();
  }

  /** A device that stores nothing does not hold up the answer; a failed try writes again. */
  async keep(entry) {
    const { ready, stored, refusal, ...kept } = entry;
    entry.stored = await this.to.store.put(kept).then(() => true, () => false);
    entry.ready = true;
    if (entry.revision <= revisionOf(this.acknowledged, entry.position)) this.drop(entry);
    this.report();
  }

  /** Sends what is ready in one request, unless stopped or before the next try is due. */
  flush() {
    if (this.blocked || this.cancelRetry) return;
    const ready = this.underWay().filter((entry) => entry.ready && !this.flying.has(entry.position));
    if (ready.length) this.send(ready);
  }

  /** A batch refused as a whole goes out singly, which tells because of which answer. @param {Waiting[]} entries */
  async send(entries) {
    const { port } = this.to;
    entries.forEach(({ position }) => this.flying.add(position));
    const outcome = await (entries.length > 1 ? port.saveAll(entries) : port.save(entries[0]));
    entries.forEach(({ position }) => this.flying.delete(position));
    if (entries.length > 1 && outcome.kind === 'refused' && !STOPPING.includes(outcome.code)) {
      entries.filter((entry) => this.waiting.get(entry.position) === entry).forEach((entry) => this.send([entry]));
    } else entries.forEach((entry) => this.take(entry, outcome.kind === 'each' ? outcome.each.get(entry.position) || { kind: 'unreachable' } : outcome));
    this.report();
    this.flush();
  }

  /** @param {Waiting} entry @param {Outcome} outcome */
  take(entry, outcome) {
    if (outcome.kind === 'unreachable') return this.lost(outcome);
    this.trouble = null;
    this.attempt = 0;
    if (outcome.kind === 'saved') this.acknowledge(entry, outcome.receipt);
    else if (outcome.kind === 'stale') this.overtake(entry.position, outcome.revision);
    else if (STOPPING.includes(outcome.code)) this.block(outcome.code);
    else entry.refusal = outcome.problem;
  }

  acknowledge(entry, receipt) {
    this.last = { receipt, at: this.to.now() };
    this.knows(entry);
    const newest = this.waiting.get(entry.position);
    if (newest && !isNewer(newest, entry)) this.waiting.delete(entry.position);
    this.drop(entry);
  }

  /** Another page has counted further: the choice made here goes out under a higher number. */
  overtake(position, revision) {
    this.knows({ position, choices: [], revision });
    const newest = this.waiting.get(position);
    if (newest) this.choose(position, newest.choices);
  }

  knows(answer) {
    if (revisionOf(this.acknowledged, answer.position) < answer.revision) this.acknowledged.set(answer.position, answer);
  }

  /** Nothing was saved, here or elsewhere on this page. @param {Passing} why */
  lost({ busy = false, retryAfter = 0 }) {
    if (!this.trouble || this.trouble.busy !== busy) this.trouble = { busy, since: this.to.now() };
    if (!this.cancelRetry) {
      const pause = Math.max(backOff(this.attempt++, this.to.random()), retryAfter * 1000);
      this.cancelRetry = this.to.after(pause, () => this.wake());
      this.waiting.forEach((entry) => { if (entry.ready && !entry.stored) this.keep(entry); });
    }
    this.report();
  }

  /** The server answered elsewhere: worth a try, but while answers wait only their own fate ends the trouble. */
  reached() {
    if (!this.underWay().length) this.trouble = null;
    if (!this.trouble || !this.trouble.busy) this.wake();
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

  drop(entry) {
    this.to.store.drop(entry).catch(() => {});
  }
}

/** The line that is always true: what is saved and when, what waits and where, what is wrong. @param {number} items @returns {SaveStatus} */
export function statusOf(outbox, items) {
  const { blocked, trouble, last, older, unread } = outbox;
  const waiting = [...outbox.waiting.values()];
  const n = waiting.length;
  const refused = n - outbox.underWay().length;
  const saved = unread ? t('unread') : t('saved', { n: outbox.savedCount(), of: items });
  const left = older.size > 0 && t('older', { at: [...older.keys()].join(t('comma')) });
  const line = (kind, ...more) => ({ kind, text: [saved, ...more, left].filter(Boolean).join(' · ') });
  const where = waiting.every(({ stored }) => stored) ? 'stored' : waiting.some(({ ready, stored }) => ready && !stored) && 'notStored';
  const here = n && t('waitingHere', { n }) + (where ? t(where) : '');
  if (n && blocked === 'sitting-closed') return line('refused', t('notTaken', { n }));
  if (blocked === 'superseded') return line('stopped', t('stopped'));
  if (blocked === 'not-signed-in') return line('stopped', t('stopped'), here);
  if (trouble) return line('offline', t(trouble.busy ? 'busy' : 'offline', { since: timeOfDay(trouble.since) }), here);
  if (refused) return line('refused', t('refusedCount', { n: refused }));
  if (n) return line('waiting', t('waiting', { n }));
  if (unread) return line('waiting');
  return line(left ? 'waiting' : 'saved', timeOfDay(last.at), last.receipt && `${t('receipt')} ${last.receipt.slice(0, 4).toUpperCase()}`);
}
