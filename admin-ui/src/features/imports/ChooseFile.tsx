import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../shared/text/language';
import { DropZone } from '../../shared/ui/DropZone';
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
      <DropZone title={texts.drop} name={file?.name} hint={texts.dropHint} accept=".xlsx,.csv,.gift,.txt,.xml,.zip" onChoose={choose} />
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
