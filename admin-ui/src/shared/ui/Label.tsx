import type { ReactNode } from 'react';
import './label.css';

export type Tone = 'plain' | 'outline' | 'blue' | 'green' | 'amber' | 'red';

/** A word in a box. The colour helps the eye; the word alone tells everything. */
export function Label({ tone = 'plain', children }: { tone?: Tone | undefined; children: ReactNode }) {
  return <span className={`label ${tone}`}>{children}</span>;
}
