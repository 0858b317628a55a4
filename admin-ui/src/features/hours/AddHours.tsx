import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Form, Input, InputNumber } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { startOfDay } from '../../shared/text/format';
import { useTexts } from '../../shared/text/language';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useNotices } from '../../shared/ui/useNotices';
import { registering } from './contract';
import { TEXTS } from './texts';

const MOST = 1000;
const LONGEST = 200;

interface Filled {
  hours: number;
  source: string;
  evidence: string;
  earnedAt: Dayjs;
}

export function AddHours({ candidate, exam }: { candidate: string; exam: string }) {
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const client = useQueryClient();
  const [form] = Form.useForm<Filled>();
  const adding = useMutation({
    mutationFn: ({ hours, source, evidence, earnedAt }: Filled) =>
      registering.append(candidate, {
        exam,
        hours,
        source: source.trim(),
        evidence: evidence.trim(),
        earnedAt: startOfDay(earnedAt.format('YYYY-MM-DD')),
      }),
    onSuccess: async () => {
      notices.done(texts.saved);
      form.resetFields();
      await client.invalidateQueries({ queryKey: ['hours', candidate] });
    },
  });
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <section className="panel">
      <h2>{texts.add}</h2>
      {adding.error && <ProblemAlert error={adding.error} />}
      <Form<Filled> className="add" form={form} layout="vertical" requiredMark={false} onFinish={(filled) => adding.mutate(filled)}>
        <Form.Item name="hours" label={texts.hours} rules={[{ required: true, type: 'number', min: 0.01, max: MOST, message: texts.hoursRequired }]}>
          <InputNumber precision={2} />
        </Form.Item>
        <Form.Item name="earnedAt" label={texts.earnedAt} rules={[{ required: true, message: texts.earnedAtRequired }]}>
          <DatePicker maxDate={dayjs()} />
        </Form.Item>
        <Form.Item name="source" label={texts.source} rules={needed(texts.sourceRequired)}>
          <Input maxLength={LONGEST} placeholder={texts.sourceHint} />
        </Form.Item>
        <Form.Item name="evidence" label={texts.evidence} rules={needed(texts.evidenceRequired)}>
          <Input maxLength={LONGEST} placeholder={texts.evidenceHint} />
        </Form.Item>
        <div className="send">
          <Button type="primary" htmlType="submit" loading={adding.isPending}>
            {texts.save}
          </Button>
          <span className="quiet">{texts.final}</span>
        </div>
      </Form>
    </section>
  );
}
