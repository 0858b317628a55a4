import { Navigate } from 'react-router';
import { useSession } from '../shared/api/session';
import { inBothLanguages, useTexts } from '../shared/text/language';
import { Nothing } from '../shared/ui/Nothing';
import { entriesFor } from './navigation';

const TEXTS = inBothLanguages({
  zh: { nothing: '您的角色目前没有可用的页面，请联系系统管理员。' },
  en: { nothing: 'There is no page for your role yet. Ask the operator.' },
});

/** Leads everybody to where their work begins. */
export function FirstPage() {
  const { data: me } = useSession();
  const texts = useTexts(TEXTS);
  const first = entriesFor(me?.roles ?? [])[0];
  return first ? <Navigate to={first.path} replace /> : <Nothing why={texts.nothing} />;
}
