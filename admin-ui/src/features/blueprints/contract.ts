import type { Contract } from '../../shared/api/contract';
import { http, queryOf } from '../../shared/api/http';

export type Order = Contract<'SectionOrder'>;

export const ORDERS = ['MIXED', 'BY_CELL', 'BY_DIFFICULTY'] as const satisfies Order[];

type Form = Contract<'BlueprintForm'>;
type Numbered<Place> = Omit<Place, 'points'> & { points: number };

/** So many items of one kind, each worth the same; any area or difficulty where none is given. */
export type Cell = Numbered<Contract<'BlueprintForm.CellForm'>>;
/** An item every paper holds. */
export type FixedItem = Numbered<Contract<'BlueprintForm.FixedForm'>>;
export type Section = Omit<Required<Contract<'BlueprintForm.SectionForm'>>, 'fixed' | 'cells'> & { fixed: FixedItem[]; cells: Cell[] };
/** What is edited: as the form that is sent, but with points as numbers. */
export type BlueprintDraft = Pick<Form, 'bank' | 'title'> & { sections: Section[] };

export type Blueprint = Contract<'BlueprintView'>;
export type BlueprintRow = Contract<'BlueprintView.Row'>;
export type CellDepth = Contract<'FeasibilityView.CellDepth'>;
export type Feasibility = Contract<'FeasibilityView'>;
export type PaperItem = Contract<'BlueprintPreview.ItemPreview'>;
export type PaperPreview = Contract<'BlueprintPreview'>;
export type Bin = Contract<'Fairness.Bar'>;
export type Sample = Contract<'Fairness.Sample'>;
export type Fairness = Contract<'Fairness'>;

/** Points travel as decimals in texts, so that they stay exact. */
function wired({ bank, title, sections }: BlueprintDraft): Form {
  const exact = <P extends { points: number }>(place: P) => ({ ...place, points: String(place.points) });
  return { bank, title, sections: sections.map((section) => ({ ...section, fixed: section.fixed.map(exact), cells: section.cells.map(exact) })) };
}

const pathOf = (id: string) => `/staff/blueprints/${encodeURIComponent(id)}`;

export const blueprints = {
  all: (bank: string) => http.get<BlueprintRow[]>('/staff/blueprints' + queryOf({ bank })),
  one: (id: string) => http.get<Blueprint>(pathOf(id)),
  create: (draft: BlueprintDraft) => http.post<Blueprint>('/staff/blueprints', wired(draft)),
  change: (id: string, draft: BlueprintDraft, version: number) => http.put<Blueprint>(pathOf(id), { ...wired(draft), version }),
  feasibility: (draft: BlueprintDraft) => http.ask<Feasibility>('/staff/blueprints/feasibility', wired(draft)),
  /** @param reordered the items of this seed's paper in another order */
  preview: (id: string, seed: string, reordered = false) =>
    http.ask<PaperPreview>(pathOf(id) + '/preview' + queryOf({ seed, reordered: reordered || undefined }), {}),
  fairness: (id: string, papers: number) => http.ask<Fairness>(pathOf(id) + '/fairness' + queryOf({ papers }), {}),
};
