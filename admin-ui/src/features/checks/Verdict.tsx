import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { isProblem } from '../../shared/api/problem';
import type { Item } from '../../shared/items/contract';
import { useTexts } from '../../shared/text/language';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useNotices } from '../../shared/ui/useNotices';
import { checking } from './contract';
import { TEXTS } from './texts';

const LONGEST_NOTE = 500;

interface Props {
  item: Item;
  agrees: boolean;
  onDone: () => void;
  onReload: () => void;
}

/** The second person's word. Where the answer was another than the key, sending back comes first to hand. */
export function Verdict({ item, agrees, onDone, onReload }: Props) {
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const client = useQueryClient();
  const [form] = Form.useForm<{ note?: string }>();
  const settle = (what: string) => {
    notices.done(what, item.code);
    onDone();
    void client.invalidateQueries({ queryKey: ['items', item.bank] });
    void client.invalidateQueries({ queryKey: ['banks'] });
  };
  const approving = useMutation({ mutationFn: () => checking.approve(item.id, item.version), onSuccess: () => settle(texts.approved) });
  const sending = useMutation({
    mutationFn: (note: string) => checking.sendBack(item.id, item.version, note),
    onSuccess: () => settle(texts.sentBack),
  });
  const isBusy = approving.isPending || sending.isPending;
  const error = approving.error ?? sending.error;
  const isOvertaken = isProblem(error, 'changed-meanwhile') || isProblem(error, 'wrong-item-state');
  return (
    <Form form={form} layout="vertical" className="verdict-form" requiredMark={false} onFinish={({ note }) => sending.mutate(note!.trim())}>
      {isOvertaken && <Alert type="warning" showIcon title={texts.wrongState} action={<Button onClick={onReload}>{texts.reload}</Button>} />}
      {error && !isOvertaken && <ProblemAlert error={error} />}
      <Form.Item name="note" label={texts.note} rules={[{ required: true, whitespace: true, message: texts.noteRequired }]}>
        <Input.TextArea className="growing" rows={2} maxLength={LONGEST_NOTE} />
      </Form.Item>
      <div className="check-head">
        <Button type={agrees ? 'primary' : 'default'} disabled={isBusy} loading={approving.isPending} onClick={() => approving.mutate()}>
          {agrees ? texts.approve : texts.approveAnyway}
        </Button>
        <Button danger type={agrees ? 'default' : 'primary'} htmlType="submit" disabled={isBusy} loading={sending.isPending}>
          {texts.sendBack}
        </Button>
      </div>
    </Form>
  );
}
