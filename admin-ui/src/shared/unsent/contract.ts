import type { Contract } from '../api/contract';
import { http } from '../api/http';

/** A file of unsent answers as the candidate's page saved it; what else is in it only the server reads. */
export interface UnsentFile {
  format: string;
  sitting: string;
}

export type Compared = Contract<'UnsentAnswersView.Compared'>;
/** What importing the file would change. */
export type Changes = Contract<'UnsentAnswersView'>;

const path = (sitting: string) => `/staff/sittings/${encodeURIComponent(sitting)}/unsent-answers`;

export const importing = {
  /** What would change; nothing is proposed. */
  look: (sitting: string, file: UnsentFile) => http.post<Changes>(`${path(sitting)}?dryRun=true`, { file }),
  propose: (sitting: string, reason: string, file: UnsentFile) =>
    http.post<Required<Changes>>(path(sitting), { reason, file }),
};
