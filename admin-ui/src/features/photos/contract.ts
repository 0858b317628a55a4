import { http, queryOf } from '../../shared/api/http';

export interface KeyRotation {
  present: string;
  /** The key that is to go, where one was given. */
  former?: string;
  /** Photos still sealed with the former key. */
  left: number;
  /** Photos sealed with a key the node was not given. */
  lost: number;
}

export interface Standing {
  persons: number;
  limit: number;
  highest: number;
  highestAt?: string;
  /** When the limit was first seen to be reached; missing while it never was. */
  reachedAt?: string;
  /** A day such as `2027-01-12`; missing while nothing has to be filed. */
  fileBy?: string;
  deletions: number;
  lateDeletions: number;
  /** Photos whose time is over and that somebody still has to decide about. */
  waiting: number;
  key: KeyRotation;
}

export type PhotoKind = 'PORTRAIT' | 'PROPOSED' | 'MARKED' | 'ENTRY' | 'DURING' | 'EXIT';
export type Cause = 'DUE' | 'CONSENT_WITHDRAWN' | 'REPLACED';

export interface Deletion {
  number: number;
  photo: string;
  candidate: string;
  kind: PhotoKind;
  /** Missing for a portrait. */
  sitting?: string;
  takenAt: string;
  dueAt: string;
  /** Until when it was needed beyond the day it was due; missing for most. */
  heldAt?: string;
  deletedAt: string;
  late: boolean;
  cause: Cause;
  node: string;
}

export interface DeletionPage {
  lines: Deletion[];
  /** Missing on the last page. */
  next?: number;
  total: number;
  late: number;
}

export interface Access {
  photo: string;
  candidate: string;
  account: string;
  name: string;
  role: 'proctor' | 'examiner' | 'registrar';
  day: string;
  firstAt: string;
  lastAt: string;
  looks: number;
}

const AT_ONCE = 50;
export const LATEST = 200;

export const keepingPhotos = {
  standing: () => http.get<Standing>('/staff/photos/standing'),
  deletions: (late: boolean, after: number | null) =>
    http.get<DeletionPage>('/staff/photos/deletions' + queryOf({ late: late || null, after, limit: AT_ONCE })),
  sheet: () => http.download('/staff/photos/deletions.csv'),
  accesses: (candidate: string) => http.get<Access[]>('/staff/photos/accesses' + queryOf({ candidate, limit: LATEST })),
};
