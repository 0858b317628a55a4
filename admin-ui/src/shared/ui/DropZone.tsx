import { InboxOutlined } from '@ant-design/icons';
import { useState, type DragEvent } from 'react';
import './dropZone.css';

interface Props {
  title: string;
  /** The file chosen already. */
  name?: string | undefined;
  hint: string;
  /** As the file control of HTML takes it. */
  accept: string;
  onChoose: (file: File | undefined) => void;
}

/** The native file control under a larger target, so that keyboard, click and drop all do. */
export function DropZone({ title, name, hint, accept, onChoose }: Props) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <label
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        onChoose(event.dataTransfer.files[0]);
      }}
    >
      <InboxOutlined aria-hidden />
      <b>{name ?? title}</b>
      <span className="quiet">{hint}</span>
      <input
        type="file"
        accept={accept}
        aria-label={title}
        onChange={({ target }) => {
          onChoose(target.files?.[0]);
          target.value = '';
        }}
      />
    </label>
  );
}
