import { http } from '../../shared/api/http';
import { itemPath, type Item } from '../../shared/items/contract';

export const checking = {
  approve: (id: string, version: number) => http.post<Item>(itemPath(id) + '/approval', { version }),
  sendBack: (id: string, version: number, note: string) => http.post<Item>(itemPath(id) + '/rejection', { version, note }),
};
