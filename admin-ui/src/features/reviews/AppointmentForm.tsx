import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { dateAndTime } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useNotices } from '../../shared/ui/useNotices';
import { reviewing, type Review } from './contract';
import { FINDING_TEXTS } from './findingTexts';

interface Filled {
  at: Dayjs;
  place: string;
}

const LONGEST_PLACE = 500;

/** When and where documents will be looked at; the candidate's page shows it. */
export function AppointmentForm({ review }: { review: Review }) {
  const texts = useTexts(FINDING_TEXTS);
  const notices = useNotices();
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: ({ at, place }: Filled) => reviewing.appoint(review.id, at.toISOString(), place.trim()),
    onSuccess: () => {
      notices.done(texts.saved, review.candidate.name);
      void client.invalidateQueries({ queryKey: ['identity-reviews'] });
    },
  });
  return (
    <details className="appointment">
      <summary>{review.appointment ? texts.appointed(dateAndTime(review.appointment.at), review.appointment.place) : texts.appoint}</summary>
      {saving.error && <ProblemAlert error={saving.error} />}
      <Form<Filled> layout="inline" onFinish={(filled) => saving.mutate(filled)}>
        <Form.Item name="at" label={texts.at} rules={[{ required: true, message: texts.required }]}>
          <DatePicker showTime={{ format: 'HH:mm', minuteStep: 5 }} format="YYYY-MM-DD HH:mm" />
        </Form.Item>
        <Form.Item name="place" label={texts.place} extra={texts.placeHint} rules={[{ required: true, whitespace: true, message: texts.required }]}>
          <Input maxLength={LONGEST_PLACE} />
        </Form.Item>
        <Button htmlType="submit" loading={saving.isPending}>
          {texts.save}
        </Button>
      </Form>
    </details>
  );
}
