import type { ReactNode } from 'react';
import { toTheMinute } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import type { Proposal } from './contract';
import { standingOf, TONES } from './standing';
import { TEXTS } from './texts';

interface Props {
  proposals: readonly Proposal[];
  chosen: string | null;
  onChoose: (id: string) => void;
  /** What stands below the last one. */
  children: ReactNode;
}

export function ProposalList({ proposals, chosen, onChoose, children }: Props) {
  const texts = useTexts(TEXTS);
  return (
    <nav className="panel proposal-list" aria-label={texts.list}>
      {proposals.map((each) => (
        <button key={each.id} type="button" aria-current={each.id === chosen ? 'true' : undefined} onClick={() => onChoose(each.id)}>
          <b>{each.title}</b>
          <Standing proposal={each} />
          <span className="quiet">{texts.kinds[each.kind] ?? each.kind}</span>
          <span className="quiet digits">
            {each.proposedBy} · {toTheMinute(each.proposedAt)}
          </span>
        </button>
      ))}
      {children}
    </nav>
  );
}

export function Standing({ proposal }: { proposal: Proposal }) {
  const { standings } = useTexts(TEXTS);
  const standing = standingOf(proposal);
  return <Label tone={TONES[standing]}>{standings[standing]}</Label>;
}
