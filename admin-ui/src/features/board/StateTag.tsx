import { useTexts } from '../../shared/text/language';
import { Label, type Tone } from '../../shared/ui/Label';
import type { SittingState } from './contract';
import { TEXTS } from './texts';

const TONES: Partial<Record<SittingState, Tone>> = {
  ENTRY_UNDER_REVIEW: 'amber',
  IN_PROGRESS: 'blue',
  SUSPENDED: 'amber',
  UNDER_REVIEW: 'amber',
  RELEASED: 'green',
  ANNULLED: 'red',
};

interface Props {
  /** Null: the candidate has not come in. */
  state: SittingState | null;
  count?: number | undefined;
}

export function StateTag({ state, count }: Props) {
  const { states } = useTexts(TEXTS);
  return (
    <Label tone={state ? TONES[state] : 'outline'}>
      {states[state ?? 'NOT_ENTERED']}
      {count === undefined ? '' : ` ${count}`}
    </Label>
  );
}
