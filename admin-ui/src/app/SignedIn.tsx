import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession } from '../shared/api/session';
import { Loading } from '../shared/ui/Loading';
import { ProblemAlert } from '../shared/ui/ProblemAlert';
import { isOnlyCandidate, mayEnter } from './navigation';
import { Shell } from './Shell';

/** Lets staff in; sends everybody else where they belong, and back again after signing in. */
export function SignedIn() {
  const { data: me, error, isPending, refetch } = useSession();
  const { pathname, search } = useLocation();
  const belongsElsewhere = !!me && isOnlyCandidate(me.roles);
  useEffect(() => {
    if (belongsElsewhere) location.replace('/');
  }, [belongsElsewhere]);

  if (me === undefined && !isPending) return <ProblemAlert error={error} retry={() => void refetch()} />;
  if (me === undefined || belongsElsewhere) return <Loading />;
  if (me === null) return <Navigate to="/signin" replace state={{ from: pathname + search }} />;
  if (me.passwordChangeRequired && pathname !== '/password') {
    return <Navigate to="/password" replace state={{ from: pathname + search }} />;
  }
  if (!mayEnter(pathname, me.roles)) return <Navigate to="/" replace />;
  return <Shell me={me} />;
}
