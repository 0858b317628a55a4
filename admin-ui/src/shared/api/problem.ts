import { keptLanguage } from '../text/language';
import { WORDS } from '../text/words';
import type { Contract } from './contract';

type Document = Partial<Contract<'Problem'>>;

/** A refusal in the words of the server (RFC 9457), or of this page when nobody answered. */
export class Problem extends Error {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** The stable code, such as `wrong-credentials`. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(status: number, document: Document) {
    super(document.title);
    const words = WORDS[keptLanguage()];
    this.status = status;
    this.code = String(document.type ?? '').split('/').pop() ?? '';
    this.title = document.title || words.problem;
    this.detail = document.detail ?? '';
    this.facts = document;
  }

  static nobodyAnswered(status = 0): Problem {
    const words = WORDS[keptLanguage()];
    return new Problem(status, { title: words.unreachable, detail: words.unreachableDetail });
  }

  /** Whether the request took effect is not known: it may be sent again. */
  get outcomeUnknown(): boolean {
    return this.status === 0 || this.status === 408 || this.status >= 500;
  }
}

export const isProblem = (error: unknown, code: string): error is Problem => error instanceof Problem && error.code === code;
