import { useMutation } from '@tanstack/react-query';
import { Checkbox, Form, Modal, Select } from 'antd';
import { isProblem, type Problem } from '../../shared/api/problem';
import { AreaSelect } from '../../shared/items/AreaSelect';
import { STATES } from '../../shared/items/contract';
import { ITEM_TEXTS } from '../../shared/items/texts';
import { useTexts } from '../../shared/text/language';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { saveFile } from '../../shared/ui/saveFile';
import { useFocusReturn } from '../../shared/ui/useFocusReturn';
import { useNotices } from '../../shared/ui/useNotices';
import { EXPORT_FORMATS, keepingBanks, type Export, type ExportFormat, type Loss } from './contract';
import type { Filter } from './filter';
import { TEXTS } from './texts';

interface Props {
  bank: string;
  /** What the list is narrowed down to is what is offered first. */
  filter: Filter;
  onClose: () => void;
}

export function ExportDialog({ bank, filter, onClose }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(ITEM_TEXTS);
  const notices = useNotices();
  useFocusReturn();
  const [form] = Form.useForm<Export>();
  const exporting = useMutation({
    mutationFn: (wanted: Export) => keepingBanks.export(bank, { ...wanted, lossy: wanted.lossy || undefined }),
    onSuccess: (file) => {
      saveFile(file);
      notices.done(texts.exported);
      onClose();
    },
  });
  return (
    <Modal open title={texts.exportTitle} okText={texts.export} confirmLoading={exporting.isPending} onOk={form.submit} onCancel={onClose}>
      <p>{texts.exportHint}</p>
      {exporting.error && <ProblemAlert error={exporting.error} />}
      <Losses error={exporting.error} />
      <Form<Export>
        form={form}
        layout="vertical"
        initialValues={{ format: 'xlsx', status: filter.status ?? '', area: filter.area ?? '', lossy: false }}
        onFinish={(wanted) => exporting.mutate(wanted)}
      >
        <Form.Item name="format" label={texts.format}>
          <Select<ExportFormat> autoFocus options={Object.entries(EXPORT_FORMATS).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="status" label={words.state}>
          <Select options={[{ value: '', label: texts.anyState }, ...STATES.map((value) => ({ value, label: words.states[value] }))]} />
        </Form.Item>
        <Form.Item name="area" label={words.area}>
          <AreaOf bank={bank} />
        </Form.Item>
        <Form.Item name="lossy" valuePropName="checked" extra={texts.lossyHint}>
          <Checkbox>{texts.lossy}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** What the format cannot hold, item by item. */
function Losses({ error }: { error: unknown }) {
  const texts = useTexts(TEXTS);
  if (!isProblem(error, 'not-exportable')) return null;
  const losses = (error as Problem).facts.problems as Loss[];
  return (
    <ul className="losses" aria-label={texts.losses}>
      {losses.map(({ item, detail }, at) => (
        <li key={at}>
          <b>{item}</b> {detail}
        </li>
      ))}
    </ul>
  );
}

/** Gets its value and its ear from the form. */
function AreaOf({ bank, value = '', onChange = () => undefined }: { bank: string; value?: string; onChange?: (area: string) => void }) {
  return <AreaSelect bank={bank} value={value} onChange={onChange} />;
}
