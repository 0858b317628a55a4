import { http, queryOf } from '../../shared/api/http';
import { bankPath, type Bank } from '../../shared/items/contract';

/** What the server can write, with how the names of the files end. */
export const EXPORT_FORMATS = {
  xlsx: { label: 'Excel', suffix: 'xlsx' },
  csv: { label: 'CSV', suffix: 'csv' },
  gift: { label: 'GIFT', suffix: 'gift' },
  'moodle-xml': { label: 'Moodle XML', suffix: 'xml' },
  aiken: { label: 'Aiken', suffix: 'txt' },
  'qti-2.1': { label: 'QTI 2.1', suffix: 'zip' },
  'qti-2.2': { label: 'QTI 2.2', suffix: 'zip' },
  'qti-3.0': { label: 'QTI 3.0', suffix: 'zip' },
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
