package examengine.access;

import examengine.web.Caller;
import examengine.web.Role;
import java.util.Optional;
import java.util.Set;

/** Somebody who is signed in with one role. */
record Person(String account, Role role) implements Caller {

    @Override
    public boolean isSignedIn() {
        return true;
    }

    @Override
    public String name() {
        return account;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(role);
    }

    @Override
    public String candidate() {
        throw new UnsupportedOperationException("staff has no candidate's record");
    }

    @Override
    public boolean mustChangePassword() {
        return false;
    }

    @Override
    public Optional<String> session() {
        return Optional.empty();
    }
}
