import { http, queryOf } from '../../shared/api/http';

export type Verdict = 'ACCEPTED' | 'ACCEPTED_WITH_WARNINGS' | 'REFUSED';

export interface Rules {
  id: string;
  version: number;
  title: string;
  /** Whether they hold where nobody says which. */
  usual: boolean;
  formats: string[];
  mostBytes: number;
  /** In pixels. */
  size: string;
  background: 'WHITE' | 'BLUE' | 'ANY';
  /** What a person has to look for. */
  lookFor: string;
}

export interface Batch {
  id: string;
  rules: string;
  rulesVersion: number;
  file: string;
  state: 'CHECKING' | 'CHECKED' | 'ENTERING' | 'ENTERED' | 'FAILED';
  failure?: { code: string; title: string; detail: string };
  accepted: number;
  warned: number;
  refused: number;
  entered: number;
  startedAt: string;
}

export interface Finding {
  code: string;
  severity: 'REFUSES' | 'WARNS';
  title: string;
  detail: string;
}

export interface Photo {
  number: number;
  file: string;
  /** Missing where the file name leads to nobody. */
  candidate?: { id: string; name: string; idMasked: string };
  verdict: Verdict;
  entered: boolean;
  markedUrl?: string;
  findings: Finding[];
}

/** Pictures fetched at a time. */
export const PAGE = 50;

const BATCHES = '/staff/candidates/photos';
const batchPath = (id: string) => `${BATCHES}/${encodeURIComponent(id)}`;

/** The bytes alone: the server reads them as they come, whatever kind of file they are. */
const bytesOf = (file: File) => new Blob([file], { type: 'application/octet-stream' });

/** The rules change with a new version of the server only. */
export const ALL_RULES = { queryKey: ['photo-rules'], queryFn: () => http.get<Rules[]>('/staff/photo-rules'), staleTime: Infinity };

export const enrolling = {
  latest: () => http.get<Batch[]>(BATCHES),
  check: (file: File, rules: string) => http.upload<Batch>(BATCHES + queryOf({ rules, name: file.name, dryRun: true }), bytesOf(file)),
  one: (id: string) => http.get<Batch>(batchPath(id)),
  photos: (id: string, verdict: Verdict | '', after: number) =>
    http.get<Photo[]>(batchPath(id) + '/photos' + queryOf({ verdict, after, limit: PAGE })),
  enter: (id: string) => http.post<Batch>(batchPath(id) + '/entry', {}),
  report: (id: string) => http.download(batchPath(id) + '/report.csv'),
};
