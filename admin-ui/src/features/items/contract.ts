import type { Contract } from '../../shared/api/contract';
import { http, queryOf } from '../../shared/api/http';
import { bankPath, itemPath, type Draft, type Item } from '../../shared/items/contract';

export type Similar = Contract<'SimilarView'>;
export type Saved = Contract<'BankItemResource.Saved'>;
export type Preview = Contract<'PreviewView'>;
export type Picture = Contract<'ItemPictureResource.PictureView'>;
export type Revision = Contract<'RevisionView'>;

/** A blueprint of which every paper holds the item. */
export type FixedIn = Pick<Contract<'BlueprintView.Row'>, 'id' | 'title' | 'exams'>;

export const writing = {
  create: (bank: string, draft: Draft) => http.post<Saved>(bankPath(bank) + '/items', draft),
  change: (id: string, draft: Draft, version: number) => http.put<Saved>(itemPath(id), { ...draft, version }),
  revision: (id: string, number: number) => http.get<Revision>(`${itemPath(id)}/revisions/${number}`),
  sendToReview: (id: string) => http.post<Item>(itemPath(id) + '/review-request', {}),
  openKey: (id: string) => http.post<Item>(itemPath(id) + '/key-opening', {}),
  retire: (id: string, version: number, reason: string) => http.post<Item>(itemPath(id) + '/retirement', { version, reason }),
  fixedIn: (id: string) => http.get<FixedIn[]>('/staff/blueprints' + queryOf({ fixed: id })),
  similar: (bank: string, draft: Pick<Draft, 'stem' | 'choices' | 'markup'>, except: string | undefined) =>
    http.ask<Similar[]>(bankPath(bank) + '/similar', { stem: draft.stem, choices: draft.choices, markup: draft.markup, except }),
  preview: (draft: Draft) => http.ask<Preview>('/staff/items/previews', draft),
  uploadPicture: (file: Blob) => http.upload<Picture>('/staff/item-pictures', file),
};
