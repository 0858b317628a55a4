import { Alert, Form, Input, Modal, Radio } from 'antd';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { useFocusReturn } from '../../shared/ui/useFocusReturn';
import type { Decision, Seen } from './contract';
import { TEXTS } from './texts';

const LONGEST_REASON = 200;

const WAYS = ['ON_SITE', 'BY_VIDEO'] as const satisfies Seen[];

interface Filled {
  reason: string;
  seen?: Seen;
}

interface Props {
  decision: Decision;
  name: string;
  onDecide: (reason: string, seen?: Seen) => void;
  onCancel: () => void;
}

/** Says what the decision does to the candidate, and asks why; the same person is asked about only where documents say so. */
export function ReasonDialog({ decision, name, onDecide, onCancel }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  useFocusReturn();
  const [form] = Form.useForm<Filled>();
  const isGrave = decision === 'OTHER_PERSON';
  return (
    <Modal
      open
      title={`${texts.decisions[decision]} · ${name}`}
      okText={texts.decisions[decision]}
      okButtonProps={{ danger: isGrave }}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onCancel}
    >
      <Alert type={isGrave ? 'error' : 'info'} showIcon title={texts.explain[decision]} />
      <Form form={form} layout="vertical" onFinish={({ reason, seen }) => onDecide(reason.trim(), seen)}>
        {decision === 'SAME_PERSON' && (
          <Form.Item name="seen" label={texts.seenHow} rules={[{ required: true, message: texts.seenRequired }]}>
            <Radio.Group options={WAYS.map((way) => ({ value: way, label: texts.seen[way] }))} />
          </Form.Item>
        )}
        <Form.Item name="reason" label={words.reason} rules={[{ required: true, whitespace: true, message: words.reasonRequired }]}>
          <Input autoFocus maxLength={LONGEST_REASON} placeholder={texts.reasonPlaceholder[decision]} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
