import type { Contract } from '../../shared/api/contract';
import { http, queryOf } from '../../shared/api/http';

export type Candidate = Contract<'CandidateResource.CandidateView'>;
export type Exam = Contract<'ExamView'>;
export type HoursEntry = Contract<'HoursResource.EntryView'>;
export type Hours = Contract<'HoursResource.AccountView'>;
export type NewHours = Contract<'HoursResource.NewHours'>;

const hoursOf = (candidate: string) => `/staff/candidates/${encodeURIComponent(candidate)}/hours`;

export const MOST_FOUND = 50;

export const registering = {
  find: (query: string) => http.get<Candidate[]>('/staff/candidates' + queryOf({ query, limit: MOST_FOUND })),
  exams: () => http.get<Exam[]>('/staff/exams'),
  hours: (candidate: string, exam: string) => http.get<Hours>(hoursOf(candidate) + queryOf({ exam })),
  append: (candidate: string, hours: NewHours) => http.post<unknown>(hoursOf(candidate), hours),
};
