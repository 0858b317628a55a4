import { useTexts } from '../text/language';
import { Label, type Tone } from '../ui/Label';
import type { ItemState } from './contract';
import { ITEM_TEXTS } from './texts';

const TONES: Record<ItemState, Tone> = { DRAFT: 'outline', IN_REVIEW: 'amber', LIVE: 'green', RETIRED: 'plain' };

export function StateLabel({ state }: { state: ItemState }) {
  const { states } = useTexts(ITEM_TEXTS);
  return <Label tone={TONES[state]}>{states[state]}</Label>;
}
