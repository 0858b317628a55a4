import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import type { Bank } from '../../shared/items/contract';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useFocusReturn } from '../../shared/ui/useFocusReturn';
import { useNotices } from '../../shared/ui/useNotices';
import { keepingBanks } from './contract';
import { TEXTS } from './texts';

const LONGEST = 120;

interface Props {
  /** Null for a new one. */
  bank: Bank | null;
  onClose: () => void;
}

/** Names a bank, new or old. */
export function BankDialog({ bank, onClose }: Props) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const notices = useNotices();
  const client = useQueryClient();
  useFocusReturn();
  const [form] = Form.useForm<{ title: string }>();
  const naming = useMutation({
    mutationFn: (title: string) => (bank ? keepingBanks.rename(bank.id, title) : keepingBanks.create(title)),
    onSuccess: async (_, title) => {
      notices.done(bank ? texts.renamed : texts.created, title);
      await client.invalidateQueries({ queryKey: ['banks'] });
      onClose();
    },
  });
  return (
    <Modal
      open
      title={bank ? texts.rename : texts.create}
      okText={words.save}
      confirmLoading={naming.isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {naming.error && <ProblemAlert error={naming.error} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ title }) => naming.mutate(title.trim())}>
        <Form.Item
          name="title"
          label={texts.name}
          initialValue={bank?.title ?? ''}
          rules={[{ required: true, whitespace: true, max: LONGEST, message: texts.nameRequired }]}
        >
          <Input autoFocus maxLength={LONGEST} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
