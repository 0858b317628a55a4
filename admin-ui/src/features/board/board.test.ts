import { describe, expect, it } from 'vitest';
import { EMPTY_BOARD, receive, type Board } from './board';
import type { Frame, Seat, SeatChange } from './contract';
import { anEmptySeat, aSeat } from './seats.fixture';

const serverTime = '2026-11-20T02:00:00Z';
const roster = (seq: number, ...seats: Seat[]): Frame => ({ kind: 'ROSTER', seq, serverTime, seats });
const update = (seq: number, ...seats: SeatChange[]): Frame => ({ kind: 'UPDATE', seq, serverTime, seats });
const tick = (seq: number): Frame => ({ kind: 'TICK', seq, serverTime });
const alert = (seq: number): Frame => ({
  kind: 'ALERT', seq, sitting: 's-Li', name: 'Li', alert: 'OFFLINE', severity: 'WARNING', at: serverTime,
});
const after = (...frames: Frame[]): Board => frames.reduce(receive, EMPTY_BOARD);
const namesOn = (board: Board) => [...board.seats.values()].map(({ candidate }) => candidate.name);

describe('the board', () => {
  it('shows the roster by room as named, and by seat as a person counts', () => {
    const board = after(
      roster(1, aSeat('Li', { room: 'B', seat: '10' }), aSeat('Wang', { room: 'B', seat: '9' }), aSeat('Zhao', { room: 'A', seat: '1' })),
    );

    expect(namesOn(board)).toEqual(['Wang', 'Li', 'Zhao']);
  });

  it('changes only what an update names', () => {
    const board = after(roster(1, aSeat('Li'), aSeat('Wang')), update(2, { sitting: 's-Li', answered: 11 }));

    expect(board.seats.get('c-Li')).toEqual(aSeat('Li', { answered: 11 }));
    expect(board.seats.get('c-Wang')).toEqual(aSeat('Wang'));
  });

  it('gives a seat its sitting when the candidate comes in, and finds it by that from then on', () => {
    const board = after(
      roster(1, anEmptySeat('Li')),
      update(2, { candidate: { id: 'c-Li' }, sitting: 's-Li', state: 'READY' }),
      update(3, { sitting: 's-Li', state: 'IN_PROGRESS' }),
    );

    expect(board.seats.get('c-Li')).toMatchObject({ sitting: 's-Li', state: 'IN_PROGRESS', candidate: { name: 'Li' } });
    expect(board.inStep).toBe(true);
  });

  it('falls out of step when a number is missing, and believes no update until the next roster', () => {
    const missed = after(roster(1, aSeat('Li')), update(3, { sitting: 's-Li', answered: 50 }), update(4, { sitting: 's-Li', answered: 51 }));
    expect(missed.inStep).toBe(false);
    expect(missed.seats.get('c-Li')?.answered).toBe(10);

    const healed = receive(missed, roster(9, aSeat('Li', { answered: 52 })));
    expect(healed.inStep).toBe(true);
    expect(healed.seats.get('c-Li')?.answered).toBe(52);
  });

  it('falls out of step when an update speaks of somebody unknown', () => {
    expect(after(roster(1, aSeat('Li')), update(2, { sitting: 's-nobody' })).inStep).toBe(false);
  });

  it('takes signs of life with a number of their own, or with the one before', () => {
    expect(after(roster(1), tick(2), tick(2), update(3)).inStep).toBe(true);
  });

  it('notices by a sign of life that frames are missing', () => {
    expect(after(roster(1), tick(5)).inStep).toBe(false);
  });

  it('keeps alerts, newest first, through a new roster', () => {
    const board = after(roster(1, aSeat('Li')), alert(2), alert(3), roster(4, aSeat('Li')));

    expect(board.alerts.map(({ seq }) => seq)).toEqual([3, 2]);
  });
});
