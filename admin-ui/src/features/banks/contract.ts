import { http, queryOf } from '../../shared/api/http';
import { bankPath, type Bank } from '../../shared/items/contract';

/** What the server can write. */
export const EXPORT_FORMATS = {
  xlsx: 'Excel',
  csv: 'CSV',
  gift: 'GIFT',
  'moodle-xml': 'Moodle XML',
  aiken: 'Aiken',
  'qti-2.1': 'QTI 2.1',
  'qti-2.2': 'QTI 2.2',
  'qti-3.0': 'QTI 3.0',
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

export interface Export {
  format: ExportFormat;
  status?: string | undefined;
  area?: string | undefined;
  lossy?: boolean | undefined;
}

/** Something of an item that a format cannot hold, as the facts of the problem `not-exportable` list it. */
export interface Loss {
  item: string;
  code: string;
  detail: string;
  advice: string;
}

export const keepingBanks = {
  create: (title: string) => http.post<Bank>('/staff/banks', { title }),
  rename: (bank: string, title: string) => http.put<Bank>(bankPath(bank), { title }),
  export: (bank: string, wanted: Export) => http.download(`${bankPath(bank)}/export${queryOf({ ...wanted })}`),
};
