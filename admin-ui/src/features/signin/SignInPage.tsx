import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { Navigate } from 'react-router';
import { session, SESSION, useSession } from '../../shared/api/session';
import { useTexts } from '../../shared/text/language';
import { WORDS } from '../../shared/text/words';
import { LanguageSwitch } from '../../shared/ui/LanguageSwitch';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import './signin.css';
import { TEXTS } from './texts';
import { useWhereFrom } from './whereFrom';

interface Credentials {
  account: string;
  password: string;
}

export default function SignInPage() {
  const texts = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const client = useQueryClient();
  const from = useWhereFrom();
  const { data: me } = useSession();
  const signingIn = useMutation({
    mutationFn: ({ account, password }: Credentials) => session.signIn(account.trim(), password),
    onSuccess: (person) => {
      client.clear();
      client.setQueryData(SESSION.queryKey, person);
    },
  });
  useEffect(() => {
    document.title = `${texts.signIn} - ${words.product}`;
  }, [texts, words]);

  if (me) return <Navigate to={from} replace />;
  return (
    <main className="signin">
      <div className="signin-head">
        <h1>{texts.signIn}</h1>
        <LanguageSwitch />
      </div>
      {signingIn.error && <ProblemAlert error={signingIn.error} />}
      <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(given) => signingIn.mutate(given)}>
        <Form.Item name="account" label={texts.account} rules={[{ required: true, whitespace: true, message: texts.enterAccount }]}>
          <Input autoComplete="username" autoCapitalize="none" autoFocus maxLength={64} />
        </Form.Item>
        <Form.Item name="password" label={texts.password} rules={[{ required: true, message: texts.enterPassword }]}>
          <Input.Password autoComplete="current-password" maxLength={128} />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={signingIn.isPending}>
          {texts.doSignIn}
        </Button>
      </Form>
      <a href="/">{texts.candidates}</a>
    </main>
  );
}
