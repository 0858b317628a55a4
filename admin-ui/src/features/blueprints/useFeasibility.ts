import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSettled } from '../../shared/ui/useSettled';
import { blueprints, type BlueprintDraft } from './contract';
import { canBeJudged } from './draft';

const TYPING = 500;

/** What the bank makes of a blueprint, asked once the typing has stopped. The title does not matter to it. */
export function useFeasibility(draft: BlueprintDraft) {
  const { bank, sections } = useSettled(draft, TYPING);
  const judged = {
    bank,
    title: '-',
    sections: sections.map((section) => ({ ...section, title: section.title.trim() || '-' })),
  };
  return useQuery({
    queryKey: ['feasibility', judged],
    queryFn: () => blueprints.feasibility(judged),
    enabled: canBeJudged(judged),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}
