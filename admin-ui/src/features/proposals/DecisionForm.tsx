import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useNotices } from '../../shared/ui/useNotices';
import { proposals, type Decision, type Proposal } from './contract';
import { TEXTS } from './texts';

const LONGEST_REASON = 200;

/** The second person's word; a refusal of the server stays in sight, for the proposal is then as open as before. */
export function DecisionForm({ proposal }: { proposal: Proposal }) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const notices = useNotices();
  const client = useQueryClient();
  const [form] = Form.useForm<{ reason?: string }>();
  const deciding = useMutation({
    mutationFn: proposals.decide,
    onSuccess: (_, { decision }) => notices.done(texts.done[decision], proposal.title),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['proposal', proposal.id] }),
        client.invalidateQueries({ queryKey: ['proposals'] }),
      ]),
  });
  const decide = (decision: Decision) => {
    const reason = (form.getFieldValue('reason') as string | undefined)?.trim() ?? '';
    if (decision === 'REJECTED' && !reason) {
      form.setFields([{ name: 'reason', errors: [words.reasonRequired] }]);
      form.getFieldInstance('reason')?.focus();
    } else {
      deciding.mutate({ id: proposal.id, decision, reason });
    }
  };
  const under = (decision: Decision) => deciding.isPending && deciding.variables.decision === decision;
  return (
    <Form form={form} layout="vertical" className="decision">
      {texts.effects[proposal.kind] && <p className="quiet">{texts.effects[proposal.kind]}</p>}
      {deciding.error && <ProblemAlert error={deciding.error} />}
      <Form.Item name="reason" label={texts.decisionReason} extra={texts.decisionHint}>
        <Input maxLength={LONGEST_REASON} />
      </Form.Item>
      <div className="verdict">
        <Button type="primary" disabled={deciding.isPending} loading={under('APPROVED')} onClick={() => decide('APPROVED')}>
          {texts.approve}
        </Button>
        <Button danger disabled={deciding.isPending} loading={under('REJECTED')} onClick={() => decide('REJECTED')}>
          {texts.reject}
        </Button>
      </div>
    </Form>
  );
}
