import type { Contract } from '../../shared/api/contract';
import { http } from '../../shared/api/http';
import { bankPath } from '../../shared/items/contract';

export const FORMATS = {
  xlsx: 'Excel',
  csv: 'CSV',
  gift: 'GIFT',
  'moodle-xml': 'Moodle XML',
  aiken: 'Aiken',
  'qti-2.1': 'QTI 2.1',
  'qti-2.2': 'QTI 2.2',
  'qti-3.0': 'QTI 3.0',
} as const;

export type Unit = Contract<'Place.Unit'>;
export type Severity = Contract<'Problem.Severity'>;
export type ImportProblem = Contract<'ImportView.Bad'>;
export type Import = Contract<'ImportView'>;

/** At most so many of each are listed; the report has all. */
export const MOST_ITEMS = 100;
export const MOST_PROBLEMS = 1000;

const importPath = (id: string) => `/staff/imports/${encodeURIComponent(id)}`;

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
}

export const importing = {
  check: (bank: string, file: File, format: string) =>
    http.upload<Import>(`${bankPath(bank)}/imports?format=${encodeURIComponent(format)}&dryRun=true`, formOf(file), { Prefer: 'respond-async' }),
  one: (id: string) => http.get<Import>(importPath(id)),
  enter: (id: string, sendToReview: boolean) => http.post<Import>(importPath(id) + '/entry', { sendToReview }),
  report: (id: string) => http.download(importPath(id) + '/report.xlsx'),
  template: () => http.download('/staff/imports/template.xlsx'),
};
