// While a face is framed: small pictures go to the server, one at a time, and one hint of its answer is shown.
import { has } from './texts.js';

const EVERY = 700;
/** A word stays long enough to be read and heard. */
const STAYS = 1500;
/** Seconds without a question where the server cannot look at faces, or not so often. */
const REST = 30;

export class Guide {
  /** @param {GuideParts} to */
  constructor(to) {
    this.to = to;
    this.turn = 0;
    this.cancel = () => {};
  }

  start() {
    this.stop();
    this.told = -Infinity;
    this.shown = null;
    this.look(this.turn);
  }

  stop() {
    this.turn++;
    this.cancel();
    this.to.show(null);
  }

  async look(turn) {
    const begun = this.to.now();
    const pause = this.to.hidden() ? EVERY : await this.check(turn);
    if (turn === this.turn) this.cancel = this.to.after(Math.max(0, begun + pause - this.to.now()), () => this.look(turn));
  }

  /** Milliseconds from this question to the next. */
  async check(turn) {
    try {
      const { face, hints } = await this.to.check();
      if (turn === this.turn) this.tell(hints[0] || (face ? 'GOOD' : 'NO_FACE'));
      return EVERY;
    } catch (problem) {
      if (turn === this.turn) this.to.show(null);
      this.shown = null;
      return 1000 * (problem.fields?.retryAfter || REST);
    }
  }

  tell(hint) {
    const now = this.to.now();
    if (hint === this.shown || now - this.told < STAYS || !has('hint' + hint)) return;
    this.told = now;
    this.shown = hint;
    this.to.show(hint);
  }
}
