import { useId } from 'react';
import { useTexts } from '../text/language';
import type { ItemType } from './contract';
import { RichText } from './RichText';
import { ITEM_TEXTS } from './texts';
import './items.css';

/** An item without its key, as a candidate gets it. */
export interface Face {
  type: ItemType;
  stem: string;
  stemHtml?: string | undefined;
  choices: { label: string; text: string; html?: string | undefined }[];
}

interface Props {
  face: Face;
  /** What stands beside the type, such as the points. */
  aside?: string;
  answer?: readonly string[];
  /** Without it the choices can be looked at but not chosen. */
  onAnswer?: (answer: string[]) => void;
  /** These stand out as the right ones; only where the key may be seen. */
  right?: readonly string[];
}

/** The question with native controls, as on the candidate's page. */
export function ItemFace({ face, aside, answer = [], onAnswer, right }: Props) {
  const texts = useTexts(ITEM_TEXTS);
  const name = useId();
  const isMultiple = face.type === 'MULTIPLE_CHOICE';
  const choose = (label: string, isChosen: boolean) =>
    onAnswer?.(isMultiple ? [...answer.filter((each) => each !== label), ...(isChosen ? [label] : [])].sort() : [label]);
  return (
    <fieldset className="face">
      <legend>
        <span className="quiet">
          {texts.types[face.type]}
          {aside && ` · ${aside}`}
        </span>
        <RichText text={face.stem} html={face.stemHtml} />
      </legend>
      {face.choices.map(({ label, text, html }) => (
        <label key={label} className={right?.includes(label) ? 'right' : undefined}>
          <input
            type={isMultiple ? 'checkbox' : 'radio'}
            name={name}
            value={label}
            checked={answer.includes(label)}
            readOnly={!onAnswer}
            disabled={!onAnswer}
            onChange={({ target }) => choose(label, target.checked)}
          />
          <b>{label}</b>
          <RichText text={text} html={html} />
        </label>
      ))}
    </fieldset>
  );
}
