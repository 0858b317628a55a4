import type { Contract } from '../../shared/api/contract';
import { http } from '../../shared/api/http';

export type ResultWaitsFor = Contract<'ResultWaitsFor'>;
export type MultipleKind = Contract<'ScoringRule.Multiple'>;
export type Exam = Contract<'ExamView'>;
export type ExamDraft = Omit<Contract<'StaffExamResource.ExamForm'>, 'id' | 'version'>;
export type BlueprintChoice = Contract<'BlueprintView.Row'>;

export const WAITS = ['NOTHING', 'EXIT_PHOTO', 'DECISION'] as const satisfies ResultWaitsFor[];
export const MULTIPLE_KINDS = ['ALL_OR_NOTHING', 'PARTIAL'] as const satisfies MultipleKind[];

const pathOf = (id: string) => `/staff/exams/${encodeURIComponent(id)}`;

export const exams = {
  all: () => http.get<Exam[]>('/staff/exams'),
  one: (id: string) => http.get<Exam>(pathOf(id)),
  blueprints: () => http.get<BlueprintChoice[]>('/staff/blueprints'),
  create: (draft: ExamDraft) => http.post<Exam>('/staff/exams', draft),
  change: (id: string, draft: ExamDraft, version: number) => http.put<Exam>(pathOf(id), { ...draft, version }),
};
