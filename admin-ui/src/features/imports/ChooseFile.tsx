import { InboxOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState, type DragEvent } from 'react';
import { useTexts } from '../../shared/text/language';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { FORMATS, importing, type Import } from './contract';
import { TEXTS } from './texts';

const AUTO = 'auto';

interface Props {
  bank: string;
  onChecked: (checked: Import) => void;
}

/** A file, dropped or chosen, and how to read it. */
export function ChooseFile({ bank, onChecked }: Props) {
  const texts = useTexts(TEXTS);
  const [file, take] = useState<File | null>(null);
  const [format, setFormat] = useState<string>(AUTO);
  const checking = useMutation({ mutationFn: (chosen: File) => importing.check(bank, chosen, format), onSuccess: onChecked });
  const choose = (chosen: File | undefined) => {
    if (!chosen || checking.isPending) return;
    checking.reset();
    take(chosen);
  };
  return (
    <section className="panel choose-import">
      <DropZone name={file?.name} onChoose={choose} />
      <div className="import-aside">
        <Select
          className="import-format"
          aria-label={texts.format}
          value={format}
          options={[{ value: AUTO, label: texts.auto }, ...Object.entries(FORMATS).map(([value, label]) => ({ value, label }))]}
          onChange={setFormat}
        />
        <Button type="primary" disabled={!file} loading={checking.isPending} onClick={() => file && checking.mutate(file)}>
          {checking.isPending ? texts.uploading : texts.check}
        </Button>
      </div>
      {checking.error && <ProblemAlert error={checking.error} />}
    </section>
  );
}

/** The native file control under a larger target, so that keyboard, click and drop all do. */
function DropZone({ name, onChoose }: { name: string | undefined; onChoose: (file: File | undefined) => void }) {
  const texts = useTexts(TEXTS);
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
      <b>{name ?? texts.drop}</b>
      <span className="quiet">{texts.dropHint}</span>
      <input
        type="file"
        accept=".xlsx,.csv,.gift,.txt,.xml,.zip"
        aria-label={texts.drop}
        onChange={({ target }) => {
          onChoose(target.files?.[0]);
          target.value = '';
        }}
      />
    </label>
  );
}
