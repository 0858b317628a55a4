import { describe, expect, it } from 'vitest';
import { counted, EVERYBODY, roomsOf, shown, type Filter } from './filters';
import { anEmptySeat, aSeat } from './seats.fixture';

const seats = [
  aSeat('Li', { room: 'A', seat: '3', flags: ['FOCUS_LOST'], answered: 40 }),
  aSeat('Wang', { room: 'A', deadline: '2026-11-20T02:30:00Z', connection: 'OFFLINE', answered: 20 }),
  aSeat('Zhao', { room: 'B', state: 'SUSPENDED', deadline: '2026-11-20T02:10:00Z', lastSeenAt: '2026-11-20T01:00:00Z' }),
  anEmptySeat('Chen'),
];
const namesFor = (filter: Partial<Filter>) => shown(seats, { ...EVERYBODY, ...filter }).map(({ candidate }) => candidate.name);

describe('the filter', () => {
  it('shows everybody in the order of the roster at first', () => {
    expect(namesFor({})).toEqual(['Li', 'Wang', 'Zhao', 'Chen']);
  });

  it.each<[Partial<Filter>, string[]]>([
    [{ state: 'SUSPENDED' }, ['Zhao']],
    [{ state: 'NOT_ENTERED' }, ['Chen']],
    [{ connection: 'OFFLINE' }, ['Wang']],
    [{ room: 'A' }, ['Li', 'Wang']],
    [{ flagged: true }, ['Li']],
    [{ text: ' wAn ' }, ['Wang']],
    [{ text: '1010', state: 'IN_PROGRESS' }, ['Li', 'Wang']],
  ])('lets through with %o', (filter, names) => {
    expect(namesFor(filter)).toEqual(names);
  });

  it('puts first who has the least time left, and last those for whom no clock runs', () => {
    expect(namesFor({ sort: 'timeLeft' })).toEqual(['Wang', 'Li', 'Zhao', 'Chen']);
  });

  it('puts first who was not seen for longest, and last who never was', () => {
    expect(namesFor({ sort: 'lastSeen' })).toEqual(['Zhao', 'Li', 'Wang', 'Chen']);
  });

  it('counts how many stand where', () => {
    expect(Object.fromEntries(counted(seats))).toEqual({ ALL: 4, IN_PROGRESS: 2, SUSPENDED: 1, NOT_ENTERED: 1 });
  });

  it('names each room once', () => {
    expect(roomsOf(seats)).toEqual(['A', 'B', '1']);
  });
});
