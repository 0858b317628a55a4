import type { Role } from '../shared/api/session';
import { inBothLanguages } from '../shared/text/language';

export const PLACES = inBothLanguages({
  zh: {
    board: '监考',
    reviews: '身份复核',
    proposals: '双人复核',
    banks: '题库',
    itemReviews: '试题审核',
    blueprints: '组卷',
    exams: '考试',
    hours: '学时',
    portraits: '证件照',
    photos: '人脸照片',
    objections: '考生申诉',
    audit: '操作日志',
  },
  en: {
    board: 'Proctoring',
    reviews: 'Identity reviews',
    proposals: 'Second-person approvals',
    banks: 'Banks',
    itemReviews: 'Item reviews',
    blueprints: 'Blueprints',
    exams: 'Exams',
    hours: 'Hours',
    portraits: 'Portraits',
    photos: 'Photos of faces',
    objections: 'Objections',
    audit: 'Audit trail',
  },
});

export type Place = keyof (typeof PLACES)['zh'];

interface Entry {
  place: Place;
  path: string;
  roles: readonly Role[];
}

const ENTRIES: readonly Entry[] = [
  { place: 'board', path: '/board', roles: ['proctor'] },
  { place: 'reviews', path: '/reviews', roles: ['proctor'] },
  { place: 'banks', path: '/banks', roles: ['author', 'examiner'] },
  { place: 'itemReviews', path: '/item-reviews', roles: ['author', 'examiner'] },
  { place: 'blueprints', path: '/blueprints', roles: ['author', 'examiner'] },
  { place: 'exams', path: '/exams', roles: ['examiner'] },
  { place: 'hours', path: '/hours', roles: ['registrar'] },
  { place: 'portraits', path: '/portraits', roles: ['registrar'] },
  { place: 'proposals', path: '/proposals', roles: ['proctor', 'examiner', 'registrar'] },
  { place: 'objections', path: '/objections', roles: ['examiner'] },
  { place: 'photos', path: '/photos', roles: ['operator'] },
  { place: 'audit', path: '/audit', roles: ['operator'] },
];

const isFor = (entry: Entry, roles: readonly Role[]) => entry.roles.some((role) => roles.includes(role));

/** Where somebody with these roles may go, in the order of the menu; the first is where they begin. */
export const entriesFor = (roles: readonly Role[]) => ENTRIES.filter((entry) => isFor(entry, roles));

/** Whether a page is for somebody with these roles; what no menu leads to is for everybody. */
export function mayEnter(pathname: string, roles: readonly Role[]): boolean {
  const entry = ENTRIES.find(({ path }) => pathname === path || pathname.startsWith(path + '/'));
  return !entry || isFor(entry, roles);
}

/** Whether an account belongs to the candidate pages and not to the console. */
export const isOnlyCandidate = (roles: readonly Role[]) => roles.length > 0 && roles.every((role) => role === 'candidate');
