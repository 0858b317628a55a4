import { ItemFace } from '../../shared/items/ItemFace';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { Label } from '../../shared/ui/Label';
import type { PaperItem, PaperPreview } from './contract';
import { PAPER_TEXTS } from './paperTexts';

/** A drawn paper as staff may see it: with codes, figures and, if wanted, keys. */
export function PaperView({ paper, withKeys }: { paper: PaperPreview; withKeys: boolean }) {
  const texts = useTexts(PAPER_TEXTS);
  const items = paper.sections.reduce((sum, section) => sum + section.items.length, 0);
  return (
    <div className="on-screen blueprint-sections">
      <p className="quiet digits">{texts.paperLine(items, Number(paper.fullMark), paper.expectedScore.toFixed(1))}</p>
      {paper.sections.map((section, at) => (
        <section key={at} className="panel paper-section" aria-label={section.title}>
          <h2>{section.title}</h2>
          {section.instruction && <p className="quiet">{section.instruction}</p>}
          {section.items.map((item) => (
            <DrawnItem key={item.position} item={item} withKeys={withKeys} />
          ))}
        </section>
      ))}
    </div>
  );
}

function DrawnItem({ item, withKeys }: { item: PaperItem; withKeys: boolean }) {
  const texts = useTexts(PAPER_TEXTS);
  const words = useTexts(ITEM_TEXTS);
  return (
    <div className="paper-item">
      <b className="digits">{item.position}</b>
      <div>
        <ItemFace face={item} aside={words.points(String(Number(item.points)))} {...(withKeys ? { right: item.key } : {})} />
        <div className="facts quiet digits">
          <Label tone="outline">{item.code}</Label>
          <span>{item.area || words.unsorted}</span>
          <span>{words.difficulties[item.difficulty]}</span>
          <span>
            {texts.facility} {Math.round(item.facility * 100)}%
          </span>
          {withKeys && (
            <b>
              {texts.key} {[...item.key].sort().join('')}
            </b>
          )}
        </div>
        {withKeys && item.explanation && <p className="quiet">{item.explanation}</p>}
      </div>
    </div>
  );
}
