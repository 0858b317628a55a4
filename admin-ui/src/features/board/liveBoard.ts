import { ServerClock } from '../../shared/api/serverClock';
import { EMPTY_BOARD, receive, type Board } from './board';
import { proctoring, type Frame } from './contract';
import { ProctorSocket, type Line } from './proctorSocket';

export interface Watched {
  readonly board: Board;
  readonly line: Line;
  /** The server's time of the newest frame, epoch milliseconds; null before the first. */
  readonly heardAt: number | null;
}

/** One session's board as React reads it: a snapshot that is replaced with every frame. */
export class LiveBoard {
  readonly clock = new ServerClock();
  private readonly socket: ProctorSocket;
  private readonly readers = new Set<() => void>();
  private watched: Watched = { board: EMPTY_BOARD, line: 'connecting', heardAt: null };

  constructor(examSession: string) {
    this.socket = new ProctorSocket(proctoring.socketAddress(examSession), {
      opened: () => this.greet(),
      frame: (text) => this.take(JSON.parse(text) as Frame),
      line: (line) => this.show({ line, board: { ...this.watched.board, inStep: false } }),
    });
  }

  subscribe = (reader: () => void) => {
    if (this.readers.size === 0) this.begin();
    this.readers.add(reader);
    return () => {
      this.readers.delete(reader);
      if (this.readers.size === 0) this.end();
    };
  };

  snapshot = () => this.watched;

  private begin() {
    this.socket.open();
    addEventListener('online', this.socket.open);
  }

  private end() {
    removeEventListener('online', this.socket.open);
    this.socket.close();
  }

  /** A server that has just let us in sends the roster by itself; one that we come back to is asked. */
  private greet() {
    this.clock.forget();
    if (this.watched.heardAt !== null) this.socket.send({ kind: 'RESYNC' });
  }

  private take(frame: Frame) {
    if (frame.kind !== 'ALERT') this.clock.hear(frame.serverTime);
    const before = this.watched.board;
    const board = receive(before, frame);
    const justLost = before.inStep && !board.inStep;
    // Asked once when the step is lost, and again with every sign of life until a roster comes.
    if (justLost || (!board.inStep && frame.kind === 'TICK')) this.socket.send({ kind: 'RESYNC' });
    this.show({ board, line: board.inStep ? 'open' : this.watched.line, heardAt: this.clock.now() });
  }

  private show(change: Partial<Watched>) {
    this.watched = { ...this.watched, ...change };
    this.readers.forEach((reader) => reader());
  }
}
