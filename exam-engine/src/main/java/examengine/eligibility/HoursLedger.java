package examengine.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The append-only ledger of hours. Callers hold the transaction. */
@ApplicationScoped
public class HoursLedger {

    @PersistenceContext
    EntityManager entities;

    public void append(HoursEntry entry) {
        entities.persist(entry);
    }

    /** Oldest first. */
    public List<HoursEntry> of(String candidate, String exam) {
        return entities.createQuery(
                        "select h from HoursEntry h where h.candidate = :candidate and h.exam = :exam order by h.enteredAt",
                        HoursEntry.class)
                .setParameter("candidate", candidate)
                .setParameter("exam", exam)
                .getResultList();
    }

    /** Hundredths of hours a candidate has earned for an exam. */
    public int earned(String candidate, String exam) {
        Long sum = entities.createQuery(
                        "select sum(h.hours) from HoursEntry h where h.candidate = :candidate and h.exam = :exam",
                        Long.class)
                .setParameter("candidate", candidate)
                .setParameter("exam", exam)
                .getSingleResult();
        return sum == null ? 0 : Math.toIntExact(sum);
    }
}
