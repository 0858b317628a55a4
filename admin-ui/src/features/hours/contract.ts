import { http, queryOf } from '../../shared/api/http';

export interface Candidate {
  id: string;
  name: string;
  idMasked: string;
}

export interface Exam {
  id: string;
  title: string;
  /** Hours a candidate needs before the exam opens; 0 when none. */
  hoursDemanded: number;
}

export interface HoursEntry {
  id: string;
  hours: number;
  source: string;
  evidence: string;
  earnedAt: string;
}

export interface Hours {
  demanded: number;
  earned: number;
  entries: HoursEntry[];
}

export type NewHours = Omit<HoursEntry, 'id'> & { exam: string };

const hoursOf = (candidate: string) => `/staff/candidates/${encodeURIComponent(candidate)}/hours`;

export const MOST_FOUND = 50;

export const registering = {
  find: (query: string) => http.get<Candidate[]>('/staff/candidates' + queryOf({ query, limit: MOST_FOUND })),
  exams: () => http.get<Exam[]>('/staff/exams'),
  hours: (candidate: string, exam: string) => http.get<Hours>(hoursOf(candidate) + queryOf({ exam })),
  append: (candidate: string, hours: NewHours) => http.post<unknown>(hoursOf(candidate), hours),
};
