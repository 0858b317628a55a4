// The server's time, counted on by a monotonic counter; the device's own clock is never asked.

/** Remaining times that are spoken, milliseconds. */
export const WARNINGS = [30, 10, 5, 1].map((minutes) => minutes * 60000);

export class ExamClock {
  constructor(monotonic = () => performance.now()) {
    this.monotonic = monotonic;
    this.offset = null;
    this.deadline = null;
    this.newest = -Infinity;
  }

  /** Sending and receiving bound the offset. Within the bounds the old estimate stands, so that a slow network makes no jumps. @param {Partial<Beat>} told */
  sync(told, sentAt, receivedAt) {
    const server = Date.parse(told.serverTime);
    if (Number.isNaN(server)) return;
    const least = server - receivedAt;
    const most = server - sentAt;
    this.offset = this.offset === null ? (least + most) / 2 : Math.min(Math.max(this.offset, least), most);
    if (server < this.newest) return;
    this.newest = server;
    this.deadline = told.deadline ? Date.parse(told.deadline) : null;
  }

  /** The server's time, epoch milliseconds; the device's only before the first sync. */
  now() {
    return this.offset === null ? Date.now() : Math.round(this.offset + this.monotonic());
  }

  /** Milliseconds left, never negative; null while no deadline runs. */
  remaining() {
    return this.deadline === null ? null : Math.max(0, this.deadline - this.now());
  }
}

/** The warning due between two looks at the clock; time given back arms the limits again. */
export function warningBetween(before, after) {
  if (before === null || !after) return null;
  return WARNINGS.filter((limit) => before > limit && after <= limit).pop() || null;
}
