package examengine.sitting;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All objections. Callers hold the transaction. */
@ApplicationScoped
class Objections {

    @PersistenceContext
    EntityManager entities;

    void add(Objection objection) {
        entities.persist(objection);
    }

    /** @throws Refusal {@code not-found} */
    Objection locked(String id) {
        return Optional.ofNullable(entities.find(Objection.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refusal::absent);
    }

    /** Of one sitting, the latest first. */
    List<Objection> of(String sitting) {
        return entities.createQuery(
                        "select o from Objection o where o.sitting = :sitting order by o.madeAt desc", Objection.class)
                .setParameter("sitting", sitting)
                .getResultList();
    }

    /** What waits for a decision, the oldest first. */
    List<Objection> open() {
        return entities.createQuery(
                        "select o from Objection o where o.decision is null order by o.madeAt, o.id", Objection.class)
                .getResultList();
    }
}
