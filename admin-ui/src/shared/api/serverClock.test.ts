import { describe, expect, it } from 'vitest';
import { ServerClock } from './serverClock';

const at = (time: string) => Date.parse(`2026-11-20T${time}Z`);

describe('the clock', () => {
  it('goes on from the server\'s time by its own counter', () => {
    let counter = 5_000;
    const clock = new ServerClock(() => counter);
    clock.hear('2026-11-20T02:00:00Z');
    counter += 1_500;

    expect(clock.now()).toBe(at('02:00:01.500'));
  });

  it('believes the frame that travelled fastest', () => {
    let counter = 0;
    const clock = new ServerClock(() => counter);
    clock.hear('2026-11-20T02:00:00Z');
    counter = 3_000;
    clock.hear('2026-11-20T02:00:01Z');

    expect(clock.now()).toBe(at('02:00:03'));
  });

  it('reads the header of an answer, and passes over what is no time', () => {
    const clock = new ServerClock(() => 0);
    clock.hear('Fri, 20 Nov 2026 02:00:00 GMT');
    clock.hear('');

    expect(clock.now()).toBe(at('02:00:00'));
  });

  it('starts anew with a new connection', () => {
    let counter = 0;
    const clock = new ServerClock(() => counter);
    clock.hear('2026-11-20T02:00:00Z');
    clock.forget();
    counter = 60_000;
    clock.hear('2026-11-20T02:00:30Z');

    expect(clock.now()).toBe(at('02:00:30'));
  });
});
