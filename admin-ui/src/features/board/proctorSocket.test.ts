import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProctorSocket, type Line } from './proctorSocket';

class FakeSocket {
  static readonly OPEN = 1;
  static opened: FakeSocket[] = [];
  readyState = FakeSocket.OPEN;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor() {
    FakeSocket.opened.push(this);
  }

  close() {
    this.readyState = 3;
  }
}

const newest = () => FakeSocket.opened.at(-1)!;
const lines: Line[] = [];
const socket = () =>
  new ProctorSocket('ws://exam/ws', { opened: () => undefined, frame: () => undefined, line: (line) => lines.push(line) });

describe('the socket', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', FakeSocket);
    FakeSocket.opened = [];
    lines.length = 0;
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('opens again after a loss', () => {
    socket().open();
    newest().onclose!({ code: 1006 });
    expect(lines).toEqual(['lost']);

    vi.advanceTimersByTime(1_000);
    expect(FakeSocket.opened).toHaveLength(2);
  });

  it('takes twelve seconds of silence for a loss', () => {
    socket().open();
    vi.advanceTimersByTime(11_000);
    newest().onmessage!({ data: '{}' });
    vi.advanceTimersByTime(11_999);
    expect(lines).toEqual([]);

    vi.advanceTimersByTime(1);
    expect(lines).toEqual(['lost']);
  });

  it('waits longer after each loss, but never more than fifteen seconds', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    socket().open();
    for (const [losses, seconds] of [1, 2, 4, 8, 15, 15].entries()) {
      newest().onclose!({ code: 1006 });
      vi.advanceTimersByTime(seconds * 1_000 - 1);
      expect(FakeSocket.opened).toHaveLength(losses + 1);
      vi.advanceTimersByTime(1);
      expect(FakeSocket.opened).toHaveLength(losses + 2);
    }
  });

  it('stays closed when the session has ended or the proctor is not assigned', () => {
    socket().open();
    newest().onclose!({ code: 4401 });
    socket().open();
    newest().onclose!({ code: 4403 });
    vi.advanceTimersByTime(60_000);

    expect(lines).toEqual(['signed-out', 'not-assigned']);
    expect(FakeSocket.opened).toHaveLength(2);
  });

  it('does not open again once it was closed on purpose', () => {
    const closed = socket();
    closed.open();
    closed.close();
    vi.advanceTimersByTime(60_000);

    expect(FakeSocket.opened).toHaveLength(1);
    expect(lines).toEqual([]);
  });
});
