package examengine.sitting;

import examengine.exam.IdentityPolicy;
import examengine.identity.IdentityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The photos asked for while answers are given. Callers hold the transaction. */
@ApplicationScoped
class DuringChecks {

    /** Nobody is photographed in the first and the last twentieth of the time. */
    private static final double MARGIN = 0.05;

    static final String DUE = "select d.id from during_check d join sitting s on s.id = d.sitting_id"
            + " where not d.is_over and s.state not in ('SUSPENDED', 'ANNULLED') and (d.asked_at is null and d.due_at <= ? or d.closes_at <= ?)"
            + " order by d.due_at limit 200";

    @PersistenceContext
    EntityManager entities;

    /**
     * Plans the photos of a sitting that starts, at moments nobody can foresee: one at random in each of as many equal spans.
     *
     * @param seed of a source that nobody can foresee either
     */
    void plan(Sitting sitting, IdentityPolicy policy, long seed) {
        Instant start = sitting.time().startedAt();
        double seconds = Duration.between(start, sitting.time().deadline()).toSeconds();
        double span = seconds * (1 - 2 * MARGIN) / Math.max(1, policy.duringChecks());
        Random random = new Random(seed);
        for (int i = 0; i < policy.duringChecks(); i++) {
            long after = (long) (seconds * MARGIN + span * (i + random.nextDouble()));
            entities.persist(new DuringCheck(sitting.id(), start.plusSeconds(after), policy.duringTime()));
        }
    }

    /** One more, due now. */
    void add(Sitting sitting, Duration time, Instant now) {
        entities.persist(new DuringCheck(sitting.id(), now, time));
    }

    /** A photo came: it answers what is asked for now, if anything is. */
    void answered(Sitting sitting, IdentityCheck check) {
        asked(sitting.id()).ifPresent(open -> open.answer(check.id()));
    }

    /** The one that is asked for now. */
    Optional<DuringCheck> asked(String sitting) {
        return entities.createQuery(
                        "select d from DuringCheck d where d.sitting = :sitting and d.over = false"
                                + " and d.askedAt is not null order by d.closesAt",
                        DuringCheck.class)
                .setParameter("sitting", sitting)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whoever was stopped while a photo was asked for has all the time for it again. */
    void askAgain(String sitting, Instant now) {
        asked(sitting).ifPresent(open -> open.ask(now));
    }

    /** Some that are to be asked for, or were not taken in time. */
    List<String> due(Instant now) {
        List<?> ids = entities.createNativeQuery(DUE)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream().map(String::valueOf).toList();
    }

    Optional<DuringCheck> find(String id) {
        return Optional.ofNullable(entities.find(DuringCheck.class, id));
    }

    /** As it stands now, after the caller has waited for its sitting's row. */
    DuringCheck fresh(String id) {
        DuringCheck check = find(id).orElseThrow();
        entities.refresh(check);
        return check;
    }
}
