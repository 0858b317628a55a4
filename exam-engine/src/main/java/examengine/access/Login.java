package examengine.access;

import examengine.web.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.infinispan.protostream.annotations.Proto;

/**
 * What a request needs to know about its session, as the cache holds it.
 *
 * @param candidate empty for staff
 * @param roles names of {@link Role}, separated by commas
 * @param expiresAtMillis since the epoch
 */
@Proto
public record Login(
        String tokenHash,
        String account,
        String name,
        String roles,
        String candidate,
        boolean mustChangePassword,
        long expiresAtMillis) {

    static Login of(String tokenHash, Account account, Instant expiresAt) {
        String roles = String.join(",", account.roles().stream().map(Role::name).toList());
        return new Login(
                tokenHash,
                account.id(),
                account.name(),
                roles,
                Optional.ofNullable(account.candidate()).orElse(""),
                account.passwordChangeRequired(),
                expiresAt.toEpochMilli());
    }

    /** What is left of a session that was ended. */
    public static Login ended(String tokenHash) {
        return new Login(tokenHash, "", "", "", "", false, 0);
    }

    public boolean isEnded() {
        return expiresAtMillis == 0;
    }

    public Set<Role> roleSet() {
        Set<Role> set = EnumSet.noneOf(Role.class);
        for (String role : roles.split(",")) {
            set.add(Role.valueOf(role));
        }
        return set;
    }

    boolean isGoodAt(Instant now) {
        return now.toEpochMilli() < expiresAtMillis;
    }
}
