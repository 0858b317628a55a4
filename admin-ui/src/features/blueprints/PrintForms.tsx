import { RichText } from '../../shared/items/RichText';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import type { PaperItem, PaperPreview } from './contract';
import { PAPER_TEXTS } from './paperTexts';

const LONG_CHOICE = 22;

interface Props {
  title: string;
  /** What whoever marks by the key sheets has to know. */
  keyHint: string;
  forms: Record<string, PaperPreview>;
}

/** Two forms for paper, each with its key on a sheet of its own; on the screen nothing of it shows. */
export function PrintForms({ title, keyHint, forms }: Props) {
  const texts = useTexts(PAPER_TEXTS);
  return (
    <div className="print-forms" aria-hidden>
      {Object.entries(forms).map(([name, paper]) => (
        <Form key={name} name={`${title} ${texts.form(name)}`} paper={paper} />
      ))}
      {Object.entries(forms).map(([name, paper]) => (
        <KeySheet key={name} name={`${title} ${texts.keySheet(name)}`} hint={keyHint} paper={paper} />
      ))}
    </div>
  );
}

function Form({ name, paper }: { name: string; paper: PaperPreview }) {
  const texts = useTexts(PAPER_TEXTS);
  return (
    <article className="print-form">
      <h1>{name}</h1>
      <p className="whom">
        <span>{texts.candidate}</span>
        <span>{texts.score(Number(paper.fullMark))}</span>
      </p>
      {paper.sections.map((section, at) => (
        <section key={at}>
          <h2>{section.title}</h2>
          {section.instruction && <p>{section.instruction}</p>}
          {section.items.map((item) => (
            <Question key={item.position} item={item} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Question({ item }: { item: PaperItem }) {
  const words = useTexts(ITEM_TEXTS);
  const isLong = item.choices.some(({ text }) => text.length > LONG_CHOICE);
  return (
    <div className="print-item">
      <span>{item.position}.</span>
      <div>
        <RichText text={item.stem} html={item.stemHtml} />
        <small>{words.points(String(Number(item.points)))}</small>
        <ol className={isLong ? 'print-choices long' : 'print-choices'}>
          {item.choices.map(({ label, text, html }) => (
            <li key={label}>
              <span>{label}.</span>
              <RichText text={text} html={html} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function KeySheet({ name, hint, paper }: { name: string; hint: string; paper: PaperPreview }) {
  return (
    <article className="print-form">
      <h1>{name}</h1>
      <p>{hint}</p>
      <ol className="print-keys">
        {paper.sections
          .flatMap(({ items }) => items)
          .map(({ position, key }) => (
            <li key={position}>
              {position}. {[...key].sort().join('')}
            </li>
          ))}
      </ol>
    </article>
  );
}
