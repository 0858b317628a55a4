import type { ReactNode } from 'react';

/** There is nothing to show; says why, and perhaps what to do. */
export function Nothing({ why, children }: { why: string; children?: ReactNode }) {
  return (
    <div className="nothing">
      <p className="quiet">{why}</p>
      {children}
    </div>
  );
}
