import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { dateAndTime } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { FacePair } from '../../shared/ui/FacePair';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useNotices } from '../../shared/ui/useNotices';
import { objections, type Objection } from './contract';
import { TEXTS } from './texts';

const LONGEST_REASON = 1000;

/** One objection: what was decided, what the candidate says, the pictures, and the way to decide. */
export function ObjectionPanel({ objection }: { objection: Objection }) {
  const texts = useTexts(TEXTS);
  const { candidate, idMasked, exam, attempt, at, annulledReason, words, checks, proposal, decidable } = objection;
  return (
    <section className="panel objection" aria-label={candidate}>
      <div className="objection-head">
        <h2>{candidate}</h2>
        <span className="digits">{idMasked}</span>
        <span>{texts.attempt(exam, attempt)}</span>
        <span className="quiet digits">{texts.madeAt(dateAndTime(at))}</span>
      </div>
      <dl>
        <dt className="quiet">{texts.annulledFor}</dt>
        <dd>{annulledReason}</dd>
        <dt className="quiet">{texts.words}</dt>
        <dd>{words}</dd>
      </dl>
      {checks.map((check) => (
        <FacePair
          key={check.id}
          left={{ title: texts.portrait, url: `/api/staff/identity-checks/${check.id}/portrait` }}
          right={{ title: texts.photo, url: check.hasPhoto ? `/api/staff/identity-checks/${check.id}/photo` : undefined }}
          missing={texts.noPicture}
        />
      ))}
      {proposal && <Alert type="info" showIcon title={texts.proposed} />}
      {!proposal && !decidable && <Alert type="warning" showIcon title={texts.ownAnnulment} />}
      {!proposal && decidable && <Verdict objection={objection} />}
    </section>
  );
}

function Verdict({ objection }: { objection: Objection }) {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const notices = useNotices();
  const client = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const deciding = useMutation({
    mutationFn: objections.decide,
    onSuccess: (_, { uphold }) => notices.done(uphold ? texts.done.uphold : texts.done.reject, objection.candidate),
    onSettled: () => client.invalidateQueries({ queryKey: ['objections'] }),
  });
  const decide = async (uphold: boolean) => {
    const { reason } = await form.validateFields();
    deciding.mutate({ id: objection.id, uphold, reason: reason.trim() });
  };
  return (
    <Form form={form} layout="vertical">
      {deciding.error && <ProblemAlert error={deciding.error} />}
      <Form.Item name="reason" label={words.reason} extra={texts.reasonHint} rules={[{ required: true, whitespace: true, message: words.reasonRequired }]}>
        <Input.TextArea rows={2} maxLength={LONGEST_REASON} />
      </Form.Item>
      <div className="objection-head">
        <Button type="primary" disabled={deciding.isPending} onClick={() => void decide(true).catch(() => undefined)}>
          {texts.uphold}
        </Button>
        <Button danger disabled={deciding.isPending} onClick={() => void decide(false).catch(() => undefined)}>
          {texts.reject}
        </Button>
      </div>
    </Form>
  );
}
