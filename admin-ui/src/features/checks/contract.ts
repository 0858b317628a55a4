import { http } from '../../shared/api/http';
import { itemBank, itemPath, type BlindItem, type Item } from '../../shared/items/contract';

/** What a checker may see by now: the item with its key only beside an answer given before. */
export interface Look {
  blind: BlindItem;
  compared: Item | null;
}

export const checking = {
  look: async (id: string): Promise<Look> => {
    const blind = await itemBank.blind(id);
    return { blind, compared: blind.answer ? await itemBank.item(id) : null };
  },
  answer: (id: string, version: number, answer: string[]) => http.post<Item>(itemPath(id) + '/blind-answer', { version, answer }),
  approve: (id: string, version: number) => http.post<Item>(itemPath(id) + '/approval', { version }),
  sendBack: (id: string, version: number, note: string) => http.post<Item | BlindItem>(itemPath(id) + '/rejection', { version, note }),
};
