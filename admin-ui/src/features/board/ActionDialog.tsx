import { useMutation } from '@tanstack/react-query';
import { Form, Input, InputNumber, Modal, Radio } from 'antd';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useFocusReturn } from '../../shared/ui/useFocusReturn';
import { useNotices } from '../../shared/ui/useNotices';
import { ACTION_TEXTS, LONGEST_REASON, LONGEST_TEXT, MOST_MINUTES, orderOf, type Filled } from './actions';
import { proctoring, type Action, type Seen } from './contract';

const SEEN = ['ON_SITE', 'BY_VIDEO'] as const satisfies Seen[];

interface Props {
  action: Action;
  sitting: string;
  name: string;
  onClose: () => void;
}

/** Says what an action does, asks why, and does it once. */
export function ActionDialog({ action, sitting, name, onClose }: Props) {
  const texts = useTexts(ACTION_TEXTS);
  const words = useTexts(WORDS);
  const notices = useNotices();
  useFocusReturn();
  const [form] = Form.useForm<Filled>();
  const acting = useMutation({ mutationFn: (filled: Filled) => proctoring.act(sitting, orderOf(action, filled)) });
  const act = (filled: Filled) =>
    acting.mutate(filled, {
      onSuccess: () => {
        notices.done(texts.done[action], name);
        onClose();
      },
    });
  const minutesRule = { required: true, type: 'integer', min: 1, max: MOST_MINUTES, message: texts.minutesRequired(MOST_MINUTES) } as const;
  return (
    <Modal
      open
      title={`${texts.names[action]} · ${name}`}
      okText={texts.names[action]}
      okButtonProps={{ danger: action === 'SUBMIT' }}
      confirmLoading={acting.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{texts.effects[action]}</p>
      {acting.error && <ProblemAlert error={acting.error} />}
      <Form<Filled> form={form} layout="vertical" onFinish={act}>
        {action === 'MESSAGE' && (
          <Form.Item name="text" label={texts.message} rules={[{ required: true, whitespace: true, message: texts.messageRequired }]}>
            <Input.TextArea autoFocus rows={4} maxLength={LONGEST_TEXT} showCount />
          </Form.Item>
        )}
        {action === 'EXTEND' && (
          <Form.Item name="minutes" label={texts.minutes} rules={[minutesRule]}>
            <InputNumber autoFocus precision={0} />
          </Form.Item>
        )}
        {action === 'ALLOW_ENTRY' && (
          <Form.Item name="seen" label={texts.seenHow} initialValue="ON_SITE">
            <Radio.Group options={SEEN.map((value) => ({ value, label: texts.seen[value] }))} />
          </Form.Item>
        )}
        {action !== 'MESSAGE' && (
          <Form.Item
            name="reason"
            label={words.reason}
            extra={words.reasonHint}
            rules={[{ required: true, whitespace: true, message: words.reasonRequired }]}
          >
            <Input autoFocus={action !== 'EXTEND'} maxLength={LONGEST_REASON} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
