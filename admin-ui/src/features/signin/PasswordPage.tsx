import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { session, SESSION, useSession } from '../../shared/api/session';
import { useTexts } from '../../shared/text/language';
import { Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useNotices } from '../../shared/ui/useNotices';
import './signin.css';
import { TEXTS } from './texts';
import { useWhereFrom } from './whereFrom';

interface Passwords {
  current: string;
  next: string;
  repeat: string;
}

/** Reached from one's own name, and forced while the first password stands. */
export default function PasswordPage() {
  const texts = useTexts(TEXTS);
  const notices = useNotices();
  const navigate = useNavigate();
  const client = useQueryClient();
  const from = useWhereFrom();
  const { data: me } = useSession();
  const changing = useMutation({
    mutationFn: ({ current, next }: Passwords) => session.changePassword(current, next),
    onSuccess: async () => {
      client.setQueryData(SESSION.queryKey, (person) => person && { ...person, passwordChangeRequired: false });
      notices.done(texts.saved);
      await navigate(from, { replace: true });
    },
  });
  return (
    <Page title={texts.changePassword}>
      <div className="panel password">
        {me?.passwordChangeRequired && <Alert type="info" showIcon title={texts.mustChange} />}
        {changing.error && <ProblemAlert error={changing.error} />}
        <Form<Passwords> layout="vertical" requiredMark={false} onFinish={(given) => changing.mutate(given)}>
          <input hidden readOnly autoComplete="username" value={me?.account ?? ''} />
          <Form.Item name="current" label={texts.current} rules={[{ required: true, message: texts.enterPassword }]}>
            <Input.Password autoComplete="current-password" maxLength={128} />
          </Form.Item>
          <Form.Item name="next" label={texts.next} rules={[{ required: true, message: texts.enterPassword }]}>
            <Input.Password autoComplete="new-password" maxLength={128} />
          </Form.Item>
          <Form.Item
            name="repeat"
            label={texts.repeat}
            dependencies={['next']}
            rules={[
              { required: true, message: texts.enterPassword },
              ({ getFieldValue }) => ({
                validator: async (_, repeated) => {
                  if (repeated && repeated !== getFieldValue('next')) throw new Error(texts.differ);
                },
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" maxLength={128} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={changing.isPending}>
            {texts.save}
          </Button>
        </Form>
      </div>
    </Page>
  );
}
