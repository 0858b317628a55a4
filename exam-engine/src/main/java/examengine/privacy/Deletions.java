package examengine.privacy;

import examengine.identity.PhotoDeleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The deletion log, newest first: a photo and its line go and come in one transaction. */
@ApplicationScoped
@Transactional
public class Deletions {

    /** Comes before every line. */
    public static final long NEWEST = Long.MAX_VALUE;

    @PersistenceContext
    EntityManager entities;

    @Inject
    NodeName node;

    void write(@Observes PhotoDeleted fact) {
        entities.persist(new Deletion(fact, node.text()));
    }

    /**
     * @param after only lines older than the one of this number; {@link #NEWEST} for the first page
     * @param lateOnly whether punctual ones are left out
     * @param limit at most so many
     */
    public List<Deletion> page(long after, boolean lateOnly, int limit) {
        String which = lateOnly ? " and d.late = true" : "";
        return entities.createQuery(
                        "select d from Deletion d where d.number < :after" + which + " order by d.number desc",
                        Deletion.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(d) from Deletion d", Long.class)
                .getSingleResult();
    }

    public long countLate() {
        return entities.createQuery("select count(d) from Deletion d where d.late = true", Long.class)
                .getSingleResult();
    }
}
