/**
 * The server's time, counted by a clock nobody can set. What it tells left it a little before it
 * arrived here, so whatever travelled fastest gives the best estimate.
 */
export class ServerClock {
  private ahead: number | null = null;
  private readonly counter: () => number;

  constructor(counter = () => performance.now()) {
    this.counter = counter;
  }

  /** A new connection: what was learnt before may be wrong, as after a sleep. */
  forget() {
    this.ahead = null;
  }

  /** @param serverTime an instant, or what the header `Date` says; anything else is passed over */
  hear(serverTime: string) {
    const told = Date.parse(serverTime) - this.counter();
    if (!Number.isNaN(told)) this.ahead = Math.max(this.ahead ?? told, told);
  }

  /** Epoch milliseconds; before anything was heard the device's time, for want of better. */
  now(): number {
    return this.ahead === null ? Date.now() : this.counter() + this.ahead;
  }
}
