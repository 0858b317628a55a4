import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useFocusReturn } from '../../shared/ui/useFocusReturn';
import { useNotices } from '../../shared/ui/useNotices';
import { LONGEST_REASON } from './actions';
import { question, type Check } from './checks';
import { CHECK_TEXTS } from './checkTexts';

interface Props {
  sitting: string;
  check: Check;
  name: string;
  onClose: () => void;
}

/** Says what a doubt does, asks why, and hands the check to the queue of reviews. */
export function QuestionDialog({ sitting, check, name, onClose }: Props) {
  const texts = useTexts(CHECK_TEXTS);
  const words = useTexts(WORDS);
  const notices = useNotices();
  const client = useQueryClient();
  useFocusReturn();
  const [form] = Form.useForm<{ reason: string }>();
  const doubting = useMutation({
    mutationFn: question,
    onSuccess: () => {
      notices.done(texts.doubted, name);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['identity-checks', sitting] }),
  });
  return (
    <Modal
      open
      title={`${texts.doubt} · ${name}`}
      okText={texts.doubt}
      okButtonProps={{ danger: true }}
      confirmLoading={doubting.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{texts.effect}</p>
      {doubting.error && <ProblemAlert error={doubting.error} />}
      <Form form={form} layout="vertical" onFinish={({ reason }) => doubting.mutate({ sitting, check: check.id, reason: reason.trim() })}>
        <Form.Item name="reason" label={words.reason} extra={words.reasonHint} rules={[{ required: true, whitespace: true, message: words.reasonRequired }]}>
          <Input autoFocus maxLength={LONGEST_REASON} placeholder={texts.example} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
