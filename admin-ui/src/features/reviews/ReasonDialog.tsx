import { Alert, Form, Input, Modal } from 'antd';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { useFocusReturn } from '../../shared/ui/useFocusReturn';
import type { Decision } from './contract';
import { TEXTS } from './texts';

const LONGEST_REASON = 200;

export type ReasonedDecision = Exclude<Decision, 'SAME_PERSON'>;

interface Props {
  decision: ReasonedDecision;
  name: string;
  onDecide: (reason: string) => void;
  onCancel: () => void;
}

/** Says what the decision does to the candidate, and asks why. */
export function ReasonDialog({ decision, name, onDecide, onCancel }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  useFocusReturn();
  const [form] = Form.useForm<{ reason: string }>();
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
      <Form form={form} layout="vertical" onFinish={({ reason }) => onDecide(reason.trim())}>
        <Form.Item name="reason" label={words.reason} rules={[{ required: true, whitespace: true, message: words.reasonRequired }]}>
          <Input autoFocus maxLength={LONGEST_REASON} placeholder={texts.reasonPlaceholder[decision]} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
