import type { Role } from '../shared/api/session';
import { inBothLanguages } from '../shared/text/language';

export const PLACES = inBothLanguages({
  zh: { board: '监考', reviews: '身份复核', hours: '学时', audit: '操作日志' },
  en: { board: 'Proctoring', reviews: 'Identity reviews', hours: 'Hours', audit: 'Audit trail' },
});

export type Place = keyof (typeof PLACES)['zh'];

interface Entry {
  place: Place;
  path: string;
  role: Role;
}

const ENTRIES: readonly Entry[] = [
  { place: 'board', path: '/board', role: 'proctor' },
  { place: 'reviews', path: '/reviews', role: 'proctor' },
  { place: 'hours', path: '/hours', role: 'registrar' },
  { place: 'audit', path: '/audit', role: 'operator' },
];

/** Where somebody with these roles may go, in the order of the menu; the first is where they begin. */
export const entriesFor = (roles: readonly Role[]) => ENTRIES.filter(({ role }) => roles.includes(role));

/** Whether a page is for somebody with these roles; what no menu leads to is for everybody. */
export function mayEnter(pathname: string, roles: readonly Role[]): boolean {
  const entry = ENTRIES.find(({ path }) => pathname === path || pathname.startsWith(path + '/'));
  return !entry || roles.includes(entry.role);
}

/** Whether an account belongs to the candidate pages and not to the console. */
export const isOnlyCandidate = (roles: readonly Role[]) => roles.length > 0 && roles.every((role) => role === 'candidate');
