package examengine.access;

import examengine.web.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who may sign in. The password is kept only as a slow hash; a first password given by somebody else must
 * be replaced before anything else is possible.
 */
@Entity
public class Account {

    @Id
    private String id;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private String roles;

    @Column(name = "candidate_id")
    private String candidate;

    @Column(name = "password_change_required")
    private boolean passwordChangeRequired;

    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Account() {}

    /**
     * @param candidate the id of the candidate behind the account, or null for staff
     * @param firstPasswordHash made by {@link Passwords#hash}
     */
    public Account(String id, String name, Set<Role> roles, String candidate, String firstPasswordHash, Instant now) {
        this.id = id;
        this.name = name;
        this.roles = roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
        this.candidate = candidate;
        this.passwordHash = firstPasswordHash;
        this.passwordChangeRequired = true;
        this.active = true;
        this.createdAt = now;
    }

    /** Frees the holder from replacing the first password; only for accounts nobody else knows or demo ones. */
    public Account withoutForcedChange() {
        passwordChangeRequired = false;
        return this;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return Arrays.stream(roles.split(","))
                .map(Role::valueOf)
                .collect(() -> EnumSet.noneOf(Role.class), Set::add, Set::addAll);
    }

    /** The candidate behind the account, or null. */
    public String candidate() {
        return candidate;
    }

    public boolean passwordChangeRequired() {
        return passwordChangeRequired;
    }

    boolean mayEnter() {
        return active;
    }

    String passwordHash() {
        return passwordHash;
    }

    void replacePassword(String nextHash) {
        passwordHash = nextHash;
        passwordChangeRequired = false;
    }
}
