import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Form, Input, Modal } from 'antd';
import { Link } from 'react-router';
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
      <Blueprints item={item.id} />
      {retiring.error && <ProblemAlert error={retiring.error} />}
      <Form form={form} layout="vertical" onFinish={({ reason }) => retiring.mutate(reason.trim())}>
        <Form.Item name="reason" label={words.reason} extra={words.reasonHint} rules={[{ required: true, whitespace: true, message: words.reasonRequired }]}>
          <Input autoFocus maxLength={LONGEST_REASON} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** Without it no paper can be drawn from these. */
function Blueprints({ item }: { item: string }) {
  const texts = useTexts(STANDING_TEXTS);
  const { data, error } = useQuery({ queryKey: ['fixed-in', item], queryFn: () => writing.fixedIn(item) });
  if (error) return <ProblemAlert error={error} />;
  if (!data?.length) return null;
  return (
    <Alert
      type="error"
      showIcon
      title={texts.fixedIn}
      description={
        <ul className="similar">
          {data.map(({ id, title, exams }) => (
            <li key={id}>
              <Link to={`/blueprints/${encodeURIComponent(id)}`} target="_blank">
                {title}
              </Link>{' '}
              <span className="quiet">{exams > 0 && texts.exams(exams)}</span>
            </li>
          ))}
        </ul>
      }
    />
  );
}
