// How instants and spans are written. Examination time is official time, whatever zone this computer is set to.

const OFFICIAL_ZONE = 'Asia/Shanghai';

const written = new Intl.DateTimeFormat('sv-SE', {
  timeZone: OFFICIAL_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

type Moment = string | number;

/** `2026-11-20 10:30:00` */
export const dateAndTime = (moment: Moment) => written.format(new Date(moment));

/** `2026-11-20` */
export const dateOnly = (moment: Moment) => dateAndTime(moment).slice(0, 10);

/** `2026-11-20 10:30` */
export const toTheMinute = (moment: Moment) => dateAndTime(moment).slice(0, 16);

/** `10:30:00` */
export const timeOfDay = (moment: Moment) => dateAndTime(moment).slice(11);

/** The instant at which an official day such as `2026-11-20` begins. */
export const startOfDay = (day: string) => new Date(`${day}T00:00:00+08:00`).toISOString();

/** `1:59:07` or `12:05`, rounded up so that it reaches zero only at the end. */
export function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${rest}` : rest;
}
