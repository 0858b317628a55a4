import { Input } from 'antd';
import { useEffect, useId, useRef, type ClipboardEvent, type DragEvent, type KeyboardEvent } from 'react';
import { usePictures } from './usePictures';

/** A text being written, and how to write into it. */
export interface Field {
  element: HTMLTextAreaElement;
  write: (text: string) => void;
}

export interface TextFieldProps {
  label: string;
  /** For labels that stand elsewhere already. */
  isLabelHidden?: boolean;
  hint?: string;
  rows: number;
  value: string;
  isRich: boolean;
  isFixed: boolean;
  onChange: (value: string) => void;
  onEnter: (field: Field) => void;
  onKey?: (event: KeyboardEvent) => void;
}

/** Plain text or HTML source; takes pictures from the clipboard and from files dropped on it. */
export function TextField({ label, isLabelHidden, hint, rows, value, isRich, isFixed, onChange, onEnter, onKey }: TextFieldProps) {
  const id = useId();
  const pictures = usePictures();
  const write = useLatest(onChange);
  const take = (event: ClipboardEvent<HTMLTextAreaElement> | DragEvent<HTMLTextAreaElement>, from: DataTransfer) => {
    const file = from.files[0];
    // Spreadsheets put a picture of the words beside the words.
    if (!file || isFixed || from.getData('text/plain')) return;
    event.preventDefault();
    void pictures.insert({ element: event.currentTarget, write }, file, isRich);
  };
  return (
    <div className="text-field">
      {!isLabelHidden && <label htmlFor={id}>{label}</label>}
      <Input.TextArea
        id={id}
        aria-label={isLabelHidden ? label : undefined}
        lang="zh-CN"
        spellCheck={false}
        className="growing"
        rows={rows}
        disabled={isFixed}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onFocus={({ currentTarget }) => onEnter({ element: currentTarget, write })}
        onPaste={(event) => take(event, event.clipboardData)}
        onDrop={(event) => take(event, event.dataTransfer)}
        onKeyDown={onKey}
      />
      {hint && <span className="quiet">{hint}</span>}
    </div>
  );
}

/** What was entered earlier writes into the draft as it is by then, with whatever was changed elsewhere meanwhile. */
function useLatest(write: (text: string) => void) {
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  }, [write]);
  return (text: string) => latest.current(text);
}
