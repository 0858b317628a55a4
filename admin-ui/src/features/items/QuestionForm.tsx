import { App, Radio, Segmented } from 'antd';
import { useRef } from 'react';
import { TYPES, type Draft, type Markup } from '../../shared/items/contract';
import { plainText } from '../../shared/items/plainText';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { ChoicesEditor } from './ChoicesEditor';
import { holdsMarkup, inMarkup, ofType } from './draft';
import { TextField, type Field } from './TextField';
import { TEXTS } from './texts';
import { Toolbar } from './Toolbar';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
  isFixed: boolean;
}

/** What the item asks, offers and explains. The toolbar writes where the cursor was last. */
export function QuestionForm({ draft, onChange, isFixed }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const field = useRef<Field | null>(null);
  const text = { isRich: draft.markup === 'HTML', isFixed, onEnter: (entered: Field) => (field.current = entered) };
  return (
    <section className="panel editor-part" aria-label={texts.question}>
      <div className="editor-row">
        <Radio.Group
          aria-label={words.type}
          optionType="button"
          disabled={isFixed}
          value={draft.type}
          options={TYPES.map((value) => ({ value, label: words.types[value] }))}
          onChange={({ target }) => onChange(ofType(draft, target.value as Draft['type']))}
        />
        <MarkupChoice draft={draft} onChange={onChange} isFixed={isFixed} />
      </div>
      {draft.markup === 'HTML' && !isFixed && <Toolbar field={field} />}
      <TextField {...text} label={words.stem} rows={3} value={draft.stem} onChange={(stem) => onChange({ ...draft, stem })} />
      <ChoicesEditor draft={draft} onChange={onChange} text={text} />
      <TextField
        {...text}
        label={texts.explanation}
        hint={texts.explanationHint}
        rows={2}
        value={draft.explanation}
        onChange={(explanation) => onChange({ ...draft, explanation })}
      />
    </section>
  );
}

/** Asks before anything would be lost. */
function MarkupChoice({ draft, onChange, isFixed }: Props) {
  const texts = useTexts(TEXTS);
  const { modal } = App.useApp();
  const turn = (markup: Markup) => onChange(inMarkup(draft, markup, plainText));
  const choose = (markup: Markup) => {
    if (markup === 'HTML' || !holdsMarkup(draft)) turn(markup);
    else modal.confirm({ title: texts.toPlainTitle, content: texts.toPlainDetail, okText: texts.toPlain, onOk: () => turn(markup) });
  };
  return (
    <Segmented<Markup>
      aria-label={texts.markup}
      disabled={isFixed}
      value={draft.markup}
      options={[
        { value: 'PLAIN', label: texts.markups.PLAIN },
        { value: 'HTML', label: texts.markups.HTML },
      ]}
      onChange={choose}
    />
  );
}
