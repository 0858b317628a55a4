package examengine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** All checks. Callers hold the transaction. */
@ApplicationScoped
public class IdentityChecks {

    @PersistenceContext
    EntityManager entities;

    void add(IdentityCheck check) {
        entities.persist(check);
    }

    /** The checks of a sitting, oldest first. */
    public List<IdentityCheck> of(String sitting) {
        return ofSitting(sitting).getResultList();
    }

    /** As {@link #of}, read again: for who has waited for the sitting's row since reading them first. */
    public List<IdentityCheck> fresh(String sitting) {
        return ofSitting(sitting).setHint(QueryHints.REFRESH, HintValues.TRUE).getResultList();
    }

    private TypedQuery<IdentityCheck> ofSitting(String sitting) {
        return entities.createQuery(
                        "select c from IdentityCheck c where c.sitting = :sitting order by c.takenAt, c.attempt",
                        IdentityCheck.class)
                .setParameter("sitting", sitting);
    }

    public Optional<IdentityCheck> find(String id) {
        return Optional.ofNullable(entities.find(IdentityCheck.class, id));
    }

    /** As {@link #find}, and nobody else changes the check until the transaction is over. */
    Optional<IdentityCheck> findForDeciding(String id) {
        return Optional.ofNullable(entities.find(IdentityCheck.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What waits for a person in these exam sessions, oldest due first. */
    public List<IdentityCheck> open(Collection<String> examSessions) {
        if (examSessions.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from IdentityCheck c where c.ruling.decision is null and c.dueAt is not null"
                                + " and c.examSession in :sessions order by c.dueAt, c.id",
                        IdentityCheck.class)
                .setParameter("sessions", examSessions)
                .getResultList();
    }

    /** How many checks of this phase there are already. */
    int countOf(String sitting, Phase phase) {
        return entities.createQuery(
                        "select count(c) from IdentityCheck c where c.sitting = :sitting and c.phase = :phase",
                        Long.class)
                .setParameter("sitting", sitting)
                .setParameter("phase", phase)
                .getSingleResult()
                .intValue();
    }
}
