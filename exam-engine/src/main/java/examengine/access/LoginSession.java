package examengine.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One sign-in that is still good. Only the hash of its token is kept, so a stolen table opens no session. */
@Entity
@Table(name = "login_session")
class LoginSession {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private String account;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected LoginSession() {}

    LoginSession(String tokenHash, String account, Instant now, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    String account() {
        return account;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
