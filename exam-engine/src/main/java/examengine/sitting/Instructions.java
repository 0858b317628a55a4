package examengine.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What pages are told. Callers hold the transaction. */
@ApplicationScoped
public class Instructions {

    @PersistenceContext
    EntityManager entities;

    void issue(String sitting, Instruction.Kind kind, String text, Instant now) {
        entities.persist(new Instruction(sitting, kind, text, now));
    }

    /** Not confirmed yet, oldest first. */
    List<Instruction> pending(String sitting) {
        return entities.createQuery(
                        "select i from Instruction i where i.sitting = :sitting and i.confirmedAt is null order by i.at",
                        Instruction.class)
                .setParameter("sitting", sitting)
                .getResultList();
    }

    /** Confirms those of these that belong to the sitting; returns whether any was still pending. */
    boolean confirm(String sitting, Collection<String> ids, Instant now) {
        List<Instruction> confirmed = pending(sitting).stream()
                .filter(instruction -> ids.contains(instruction.id()))
                .toList();
        confirmed.forEach(instruction -> instruction.confirm(now));
        return !confirmed.isEmpty();
    }
}
