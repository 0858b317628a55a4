package examengine.access;

import examengine.web.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What staff did, newest first. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    void write(@Observes Deed deed) {
        entities.persist(new AuditEntry(deed, clock.instant()));
    }

    /**
     * @param subject only lines about this subject, or null for all
     * @param limit at most so many
     */
    public List<AuditEntry> latest(String subject, int limit) {
        String which = subject == null ? "" : " where e.subject = :subject";
        var query = entities.createQuery("select e from AuditEntry e" + which + " order by e.at desc", AuditEntry.class)
                .setMaxResults(limit);
        if (subject != null) {
            query.setParameter("subject", subject);
        }
        return query.getResultList();
    }
}
