package examengine;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The entities of a database, for use cases outside of a server; each transaction begins with nothing in memory. */
public final class Entities {

    private final EntityManager manager;

    private Entities(EntityManager manager) {
        this.manager = manager;
    }

    public static Entities of(DataSource database) {
        return new Entities(Persistence.createEntityManagerFactory(
                        "exam-test",
                        Map.of(
                                "jakarta.persistence.nonJtaDataSource",
                                database,
                                "eclipselink.session-name",
                                "test-" + System.identityHashCode(database)))
                .createEntityManager());
    }

    public EntityManager manager() {
        return manager;
    }

    /** As a server would: committed, or rolled back where the work throws. */
    public <T> T transaction(Supplier<T> work) {
        manager.clear();
        manager.getTransaction().begin();
        try {
            T result = work.get();
            manager.getTransaction().commit();
            return result;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
        }
    }

    public void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return null;
        });
    }
}
