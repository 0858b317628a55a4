package examengine.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All accounts. Callers hold the transaction. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager entities;

    public void add(Account account, String... logins) {
        entities.persist(account);
        entities.flush();
        for (String login : logins) {
            entities.persist(new AccountLogin(login, account.id()));
        }
    }

    public Optional<Account> find(String id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    public Optional<Account> withLogin(String login) {
        return Optional.ofNullable(entities.find(AccountLogin.class, AccountLogin.normal(login)))
                .flatMap(known -> find(known.account()));
    }

    public boolean none() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }
}
