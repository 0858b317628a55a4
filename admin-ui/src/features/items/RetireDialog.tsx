import { useMutation } from '@tanstack/react-query';
import { Alert, Form, Input, Modal } from 'antd';
import type { Item } from '../../shared/items/contract';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useFocusReturn } from '../../shared/ui/useFocusReturn';
import { useNotices } from '../../shared/ui/useNotices';
import { writing } from './contract';
import { STANDING_TEXTS } from './standingTexts';

const LONGEST_REASON = 200;

interface Props {
  item: Item;
  onClose: () => void;
  onRetired: (item: Item) => void;
}

/** Says what retiring means, and asks why. */
export function RetireDialog({ item, onClose, onRetired }: Props) {
  const texts = useTexts(STANDING_TEXTS);
  const words = useTexts(WORDS);
  const notices = useNotices();
  useFocusReturn();
  const [form] = Form.useForm<{ reason: string }>();
  const retiring = useMutation({
    mutationFn: (reason: string) => writing.retire(item.id, item.version, reason),
    onSuccess: (retired) => {
      notices.done(texts.retired, item.code);
      onClose();
      onRetired(retired);
    },
  });
  return (
    <Modal
      open
      title={`${texts.retireTitle} · ${item.code}`}
      okText={texts.retire}
      okButtonProps={{ danger: true }}
      confirmLoading={retiring.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Alert type="warning" showIcon title={texts.retireDetail} />
      {retiring.error && <ProblemAlert error={retiring.error} />}
      <Form form={form} layout="vertical" onFinish={({ reason }) => retiring.mutate(reason.trim())}>
        <Form.Item name="reason" label={words.reason} extra={words.reasonHint} rules={[{ required: true, whitespace: true, message: words.reasonRequired }]}>
          <Input autoFocus maxLength={LONGEST_REASON} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
