import { http } from '../api/http';

/** A file of unsent answers as the candidate's page saved it; what else is in it only the server reads. */
export interface UnsentFile {
  format: string;
  sitting: string;
}

/** An answer of the file beside what counts now; `standing` is missing where nothing was ever answered. */
export interface Compared {
  position: number;
  choices: string[];
  standing?: string[];
  /** Whether it would take the place of what stands. */
  newer: boolean;
  /** When, as the page says. */
  typedAt: string;
}

export interface Changes {
  /** Whether the file proves that a page of the sitting wrote it. */
  authentic: boolean;
  /** Whether another page had taken over from that one. */
  superseded: boolean;
  answers: Compared[];
}

const path = (sitting: string) => `/staff/sittings/${encodeURIComponent(sitting)}/unsent-answers`;

export const importing = {
  /** What would change; nothing is proposed. */
  look: (sitting: string, file: UnsentFile) => http.post<Changes>(`${path(sitting)}?dryRun=true`, { file }),
  propose: (sitting: string, reason: string, file: UnsentFile) =>
    http.post<Changes & { proposal: string }>(path(sitting), { reason, file }),
};
