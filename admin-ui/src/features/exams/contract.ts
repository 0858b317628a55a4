import { http } from '../../shared/api/http';

export const WAITS = ['NOTHING', 'EXIT_PHOTO', 'DECISION'] as const;
export type ResultWaitsFor = (typeof WAITS)[number];

export const MULTIPLE_KINDS = ['ALL_OR_NOTHING', 'PARTIAL'] as const;
export type MultipleKind = (typeof MULTIPLE_KINDS)[number];

/** How responses become points; points are decimals in texts. */
export interface Scoring {
  single: 'ALL_OR_NOTHING';
  /** perOption null: equal shares of the item's points. */
  multiple: { kind: MultipleKind; perOption: string | null };
  /** What a wrong response costs; null for nothing. */
  penalty: string | null;
}

export interface Policy {
  /** Seconds, as the next. */
  timeLimit: number;
  earliestSubmission: number;
  passMark: string;
  fullMark: string;
  scoring: Scoring;
  resultWaitsFor: ResultWaitsFor;
  beginUnderReview: boolean;
  hoursDemanded: number;
  hoursCredited: number;
  /** Days. */
  photoRetention: number;
}

export interface ExamDraft {
  title: string;
  blueprint: string;
  notice: string;
  policy: Policy;
}

export interface Exam extends ExamDraft {
  id: string;
  version: number;
}

export interface BlueprintChoice {
  id: string;
  title: string;
  bank: string;
  items: number;
  fullMark: string;
}

const pathOf = (id: string) => `/staff/exams/${encodeURIComponent(id)}`;

export const exams = {
  all: () => http.get<Exam[]>('/staff/exams'),
  one: (id: string) => http.get<Exam>(pathOf(id)),
  blueprints: () => http.get<BlueprintChoice[]>('/staff/blueprints'),
  create: (draft: ExamDraft) => http.post<Exam>('/staff/exams', draft),
  change: (id: string, draft: ExamDraft, version: number) => http.put<Exam>(pathOf(id), { ...draft, version }),
};
