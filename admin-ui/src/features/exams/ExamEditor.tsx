import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { isProblem, type Problem } from '../../shared/api/problem';
import { useTexts } from '../../shared/text/language';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { SAVED, useLeaveGuard } from '../../shared/ui/useLeaveGuard';
import { useNotices } from '../../shared/ui/useNotices';
import { exams, type BlueprintChoice, type Exam } from './contract';
import { ExamFields } from './ExamFields';
import { draftOf, filledOf, NEW, type Filled } from './form';
import { TEXTS } from './texts';

interface Props {
  /** Null for a new one. */
  exam: Exam | null;
  blueprints: BlueprintChoice[];
  onReload: () => void;
}

/** The rules of an exam as data: paper, time, marks, scoring, photos, hours, notice. */
export function ExamEditor({ exam, blueprints, onReload }: Props) {
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [form] = Form.useForm<Filled>();
  const [isUnsaved, setUnsaved] = useState(false);
  useLeaveGuard(isUnsaved);
  const fullMarkOf = (id: string) => blueprints.find((each) => each.id === id)?.fullMark ?? exam?.policy.fullMark ?? '100';
  const saving = useMutation({
    mutationFn: (filled: Filled) => {
      const draft = draftOf(filled, fullMarkOf(filled.blueprint));
      return exam ? exams.change(exam.id, draft, exam.version) : exams.create(draft);
    },
    onSuccess: (saved) => {
      notices.done(texts.saved, saved.title);
      setUnsaved(false);
      client.setQueryData(['exam', saved.id], saved);
      void client.invalidateQueries({ queryKey: ['exam-policies'] });
      void client.invalidateQueries({ queryKey: ['exams'] });
      if (!exam) void navigate(`/exams/${encodeURIComponent(saved.id)}`, { replace: true, state: SAVED });
    },
  });
  return (
    <Page
      title={exam?.title ?? texts.create}
      aside={
        <div className="exam-head">
          <Link to="/exams">{texts.back}</Link>
          <Button type="primary" disabled={exam !== null && !isUnsaved} loading={saving.isPending} onClick={form.submit}>
            {texts.save}
          </Button>
        </div>
      }
    >
      <Refused error={saving.error} onReload={onReload} />
      <Form<Filled>
        form={form}
        layout="vertical"
        className="exam-form"
        initialValues={exam ? filledOf(exam) : NEW}
        scrollToFirstError
        onValuesChange={() => setUnsaved(true)}
        onFinish={(filled) => saving.mutate(filled)}
      >
        <ExamFields blueprints={blueprints} fullMarkOf={fullMarkOf} />
      </Form>
    </Page>
  );
}

function Refused({ error, onReload }: { error: unknown; onReload: () => void }) {
  const texts = useTexts(TEXTS);
  if (!error) return null;
  if (isProblem(error, 'changed-meanwhile')) {
    return <Alert type="warning" showIcon title={texts.conflict} action={<Button onClick={onReload}>{texts.reload}</Button>} />;
  }
  if (isProblem(error, 'exam-in-use')) {
    const fields = ((error as Problem).facts.fields as string[] | undefined) ?? [];
    return <Alert type="warning" showIcon title={texts.inUse(fields.map((field) => texts.fields[field] ?? field).join('、'))} />;
  }
  return <ProblemAlert error={error} />;
}
