/** How the line to the server stands. */
export type Line = 'connecting' | 'open' | 'lost' | 'signed-out' | 'not-assigned';

/** No frame for so long means the line is dead, whatever the browser believes. */
const SILENCE = 12_000;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;

const FINAL: Partial<Record<number, Line>> = { 4401: 'signed-out', 4403: 'not-assigned' };

interface Listener {
  opened: () => void;
  frame: (text: string) => void;
  line: (line: Line) => void;
}

/** A socket that stays: opens again after every loss, more slowly each time, and notices silence. */
export class ProctorSocket {
  private readonly address: string;
  private readonly listener: Listener;
  private socket: WebSocket | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private losses = 0;

  constructor(address: string, listener: Listener) {
    this.address = address;
    this.listener = listener;
  }

  open = () => {
    clearTimeout(this.timer);
    this.drop();
    const socket = new WebSocket(this.address);
    this.socket = socket;
    socket.onopen = () => this.listener.opened();
    socket.onmessage = ({ data }) => this.heard(String(data));
    socket.onclose = ({ code }) => this.closed(code);
    this.watch();
  };

  close() {
    clearTimeout(this.timer);
    this.drop();
  }

  send(message: unknown) {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  private heard(text: string) {
    this.losses = 0;
    this.watch();
    this.listener.frame(text);
  }

  private watch() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.closed(0), SILENCE);
  }

  private closed(code: number) {
    clearTimeout(this.timer);
    this.drop();
    const final = FINAL[code];
    this.listener.line(final ?? 'lost');
    if (!final) this.timer = setTimeout(this.open, this.wait());
  }

  /** Doubles with every loss; the spread keeps a hall of consoles from returning in the same second. */
  private wait() {
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.losses++);
    return longest * (0.5 + Math.random() / 2);
  }

  private drop() {
    if (!this.socket) return;
    this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
    this.socket.close();
    this.socket = null;
  }
}
