import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, NavLink, Outlet } from 'react-router';
import { session, type Me } from '../shared/api/session';
import { useTexts } from '../shared/text/language';
import { WORDS } from '../shared/text/words';
import { LanguageSwitch } from '../shared/ui/LanguageSwitch';
import { useNotices } from '../shared/ui/useNotices';
import { entriesFor, PLACES } from './navigation';

/** The frame around every page: where one may go, who one is, the way out. */
export function Shell({ me }: { me: Me }) {
  const words = useTexts(WORDS);
  const places = useTexts(PLACES);
  const entries = me.passwordChangeRequired ? [] : entriesFor(me.roles);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="bar">
        <Link className="product" to="/">
          {words.product}
        </Link>
        <nav aria-label={words.navigation}>
          {entries.map(({ place, path }) => (
            <NavLink key={place} to={path}>
              {places[place]}
            </NavLink>
          ))}
        </nav>
        <div className="person">
          <Link to="/password" title={me.account}>
            {me.name}
          </Link>
          <LanguageSwitch />
          <SignOut />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

/** Leaves by loading the page anew, so that nothing of this person stays in its memory. */
function SignOut() {
  const words = useTexts(WORDS);
  const notices = useNotices();
  const leaving = useMutation({
    mutationFn: session.signOut,
    onSuccess: () => location.assign(import.meta.env.BASE_URL + 'signin'),
    onError: notices.failed,
  });
  return (
    <Button type="text" size="small" loading={leaving.isPending} onClick={() => leaving.mutate()}>
      {words.signOut}
    </Button>
  );
}
