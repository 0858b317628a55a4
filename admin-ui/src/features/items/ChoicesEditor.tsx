import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Draft } from '../../shared/items/contract';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { FEWEST_CHOICES, labelOf, MOST_CHOICES, withChoice, withKey, withMoved, withOneMore, withoutChoice } from './draft';
import { TextField, type TextFieldProps } from './TextField';
import { TEXTS } from './texts';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
  text: Pick<TextFieldProps, 'isRich' | 'isFixed' | 'onEnter'>;
}

/** The choices and which of them are right. Everything can be done from the keyboard, and the focus goes with what moves. */
export function ChoicesEditor({ draft, onChange, text }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const { list, focusOn } = useFocusThatFollows(draft);
  const isTrueFalse = draft.type === 'TRUE_FALSE';
  const isLocked = text.isFixed || isTrueFalse;
  const move = (position: number, step: 1 | -1) => {
    const moved = withMoved(draft, position, step);
    if (moved === draft) return;
    focusOn(position + step, 'textarea');
    onChange(moved);
  };
  const keys = (position: number) => (event: KeyboardEvent) => {
    if (!event.altKey || isLocked || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(position, event.key === 'ArrowUp' ? -1 : 1);
  };
  const add = () => {
    focusOn(draft.choices.length, 'textarea');
    onChange(withOneMore(draft));
  };
  const remove = (position: number) => {
    focusOn(Math.min(position, draft.choices.length - 2), 'textarea');
    onChange(withoutChoice(draft, position));
  };
  return (
    <fieldset className="choices" disabled={text.isFixed}>
      <legend>
        {words.choices} <span className="quiet">{texts.choicesHint}</span>
      </legend>
      <div ref={list}>
        {draft.choices.map((choice, position) => {
          const label = labelOf(position);
          return (
            <div key={position} className="choice-row">
              <label className="choice-key" title={texts.markKey(label)}>
                <input
                  type={draft.type === 'MULTIPLE_CHOICE' ? 'checkbox' : 'radio'}
                  name="key"
                  aria-label={texts.markKey(label)}
                  checked={draft.key.includes(label)}
                  onChange={() => onChange(withKey(draft, label))}
                />
                <b>{label}</b>
              </label>
              <TextField
                {...text}
                isFixed={isLocked}
                isLabelHidden
                label={words.choice(label)}
                rows={1}
                value={choice}
                onChange={(changed) => onChange(withChoice(draft, position, changed))}
                onKey={keys(position)}
              />
              {!isLocked && (
                <span className="choice-moves">
                  <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={texts.up(label)} disabled={position === 0} onClick={() => move(position, -1)} />
                  <Button
                    type="text"
                    size="small"
                    icon={<ArrowDownOutlined />}
                    aria-label={texts.down(label)}
                    disabled={position === draft.choices.length - 1}
                    onClick={() => move(position, 1)}
                  />
                  <Button
                    type="text"
                    size="small"
                    icon={<DeleteOutlined />}
                    aria-label={texts.remove(label)}
                    disabled={draft.choices.length <= FEWEST_CHOICES}
                    onClick={() => remove(position)}
                  />
                </span>
              )}
            </div>
          );
        })}
      </div>
      {!isTrueFalse && (
        <div className="editor-row">
          <Button size="small" icon={<PlusOutlined />} disabled={text.isFixed || draft.choices.length >= MOST_CHOICES} onClick={add}>
            {texts.add}
          </Button>
          <Checkbox disabled={text.isFixed} checked={draft.keepOrder} onChange={({ target }) => onChange({ ...draft, keepOrder: target.checked })}>
            {texts.keepOrder}
          </Checkbox>
        </div>
      )}
    </fieldset>
  );
}

/** Once the choices have changed, the keyboard is where what was moved or added is now. */
function useFocusThatFollows(draft: Draft) {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ position: number; what: string } | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    const { position, what } = wanted.current;
    wanted.current = null;
    list.current?.children[position]?.querySelector<HTMLElement>(what)?.focus();
  }, [draft]);
  return { list, focusOn: (position: number, what: string) => (wanted.current = { position, what }) };
}
