import { http } from '../../shared/api/http';
import { bankPath, itemPath, type Draft, type Item, type ItemState, type ItemType, type RevisionHead } from '../../shared/items/contract';

export interface Similar {
  id: string;
  code: string;
  stem: string;
  state: ItemState;
  /** 0 to 1. */
  similarity: number;
}

export interface Saved {
  item: Item;
  similar: Similar[];
}

export interface Preview {
  type: ItemType;
  stem: string;
  stemHtml: string | null;
  choices: { label: string; text: string; html: string | null }[];
  points: string;
}

export interface Picture {
  id: string;
  url: string;
  width: number;
  height: number;
}

export type Revision = RevisionHead & Draft;

export const writing = {
  create: (bank: string, draft: Draft) => http.post<Saved>(bankPath(bank) + '/items', draft),
  change: (id: string, draft: Draft, version: number) => http.put<Saved>(itemPath(id), { ...draft, version }),
  revision: (id: string, number: number) => http.get<Revision>(`${itemPath(id)}/revisions/${number}`),
  sendToReview: (id: string) => http.post<Item>(itemPath(id) + '/review-request', {}),
  openKey: (id: string) => http.post<Item>(itemPath(id) + '/key-opening', {}),
  retire: (id: string, version: number, reason: string) => http.post<Item>(itemPath(id) + '/retirement', { version, reason }),
  similar: (bank: string, draft: Pick<Draft, 'stem' | 'choices' | 'markup'>, except: string | null) =>
    http.ask<Similar[]>(bankPath(bank) + '/similar', { stem: draft.stem, choices: draft.choices, markup: draft.markup, except }),
  preview: (draft: Draft) => http.ask<Preview>('/staff/items/previews', draft),
  uploadPicture: (file: Blob) => http.upload<Picture>('/staff/item-pictures', file),
};
