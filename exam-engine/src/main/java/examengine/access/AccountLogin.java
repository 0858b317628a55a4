package examengine.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** One of the names an account is signed in with: its own, or a candidate's resident-ID number. */
@Entity
@Table(name = "account_login")
class AccountLogin {

    @Id
    private String login;

    @Column(name = "account_id")
    private String account;

    protected AccountLogin() {}

    AccountLogin(String login, String account) {
        this.login = normal(login);
        this.account = account;
    }

    String account() {
        return account;
    }

    /** Capitals and surrounding blanks do not matter: a resident-ID number may end in x or X. */
    static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
