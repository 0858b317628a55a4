package examengine.sitting;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All sittings. Callers hold the transaction. */
@ApplicationScoped
public class Sittings {

    static final String OVERDUE = "select id from sitting where state = 'IN_PROGRESS' and deadline < ?"
            + " and deadline < current_timestamp - interval '%d' second".formatted(ExamTime.GRACE.toSeconds())
            + " order by deadline limit 200 for update skip locked";
    static final String UNGRADED = "select id from sitting where sheet_version = 0 and submitted_at is not null"
            + " and state in ('AWAITING_EXIT_CHECK', 'UNDER_REVIEW', 'RELEASED')"
            + " order by submitted_at limit ? for update skip locked";
    private static final String ANSWERED = "select a.sitting_id, a.position from answer a where a.sitting_id in (%s)"
            + " and a.choices <> '' and not exists (select 1 from answer later where later.sitting_id = a.sitting_id"
            + " and later.position = a.position and later.revision > a.revision)";

    @PersistenceContext
    EntityManager entities;

    void add(Sitting sitting) {
        entities.persist(sitting);
        entities.flush();
    }

    public Optional<Sitting> find(String id) {
        return Optional.ofNullable(entities.find(Sitting.class, id));
    }

    /**
     * A candidate's own sitting: ownership is part of the question, somebody else's sitting does not exist.
     *
     * @throws Refusal {@code not-found}
     */
    public Sitting of(String candidate, String id) {
        return find(id).filter(s -> s.candidate().equals(candidate)).orElseThrow(Refusal::absent);
    }

    /** As {@link #of}, with the row locked until the transaction ends. */
    public Sitting lockedOf(String candidate, String id) {
        return Optional.of(locked(id))
                .filter(s -> s.candidate().equals(candidate))
                .orElseThrow(Refusal::absent);
    }

    /** @throws Refusal {@code not-found} */
    public Sitting locked(String id) {
        Sitting sitting = entities.find(Sitting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (sitting == null) {
            throw Refusal.absent();
        }
        return sitting;
    }

    /** Every attempt of a candidate at an exam, the first one first. */
    public List<Sitting> attempts(String candidate, String exam) {
        return entities.createQuery(
                        "select s from Sitting s where s.candidate = :candidate and s.exam = :exam order by s.attempt",
                        Sitting.class)
                .setParameter("candidate", candidate)
                .setParameter("exam", exam)
                .getResultList();
    }

    /** The ids of all sittings of an exam that these candidates ever entered, by candidate. */
    Map<String, List<String>> earlier(String exam, Collection<String> candidates) {
        return entities.createQuery(
                        "select s.candidate, s.id from Sitting s where s.exam = :exam and s.candidate in :candidates",
                        Object[].class)
                .setParameter("exam", exam)
                .setParameter("candidates", candidates)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Every sitting of a session, newest attempt last. */
    public List<Sitting> inSession(String examSession) {
        return entities.createQuery(
                        "select s from Sitting s where s.examSession = :session order by s.attempt", Sitting.class)
                .setParameter("session", examSession)
                .getResultList();
    }

    public List<Sitting> all(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select s from Sitting s where s.id in :ids", Sitting.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The version of each of these rows. */
    Map<String, Long> versions(Collection<String> ids) {
        return entities.createQuery("select s.id, s.version from Sitting s where s.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * Some sittings still in progress whose deadline lies before this instant, and by the database's own clock before the
     * grace as well, locked; others get the rest. Closing cannot be undone, so no single clock decides about it.
     */
    List<String> overdue(Instant before) {
        return ids(entities.createNativeQuery(OVERDUE)
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .getResultList());
    }

    /** Some sittings of an exam that have waited for their closing photo since before this instant, the oldest first. */
    List<String> awaitingExitSince(String exam, Instant before) {
        return entities.createQuery(
                        "select s.id from Sitting s where s.exam = :exam and s.state = :awaiting"
                                + " and s.submission.at < :before order by s.submission.at",
                        String.class)
                .setParameter("exam", exam)
                .setParameter("awaiting", SittingState.AWAITING_EXIT_CHECK)
                .setParameter("before", before)
                .setMaxResults(200)
                .getResultList();
    }

    /** At most so many sittings that were handed in but have no score sheet yet, locked; others get the rest. */
    public List<String> ungraded(int most) {
        return ids(entities.createNativeQuery(UNGRADED).setParameter(1, most).getResultList());
    }

    /** The positions whose latest answer chooses something, for each of these sittings that has any. */
    public Map<String, BitSet> answered(Collection<String> sittings) {
        if (sittings.isEmpty()) {
            return Map.of();
        }
        Query query = entities.createNativeQuery(answeredAmong(sittings.size()));
        int number = 1;
        for (String sitting : sittings) {
            query.setParameter(number++, sitting);
        }
        Map<String, BitSet> answered = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] place = (Object[]) row;
            answered.computeIfAbsent((String) place[0], s -> new BitSet()).set(((Number) place[1]).intValue());
        }
        return answered;
    }

    /** The question of {@link #answered} for so many sittings, each a numbered parameter. */
    static String answeredAmong(int count) {
        return ANSWERED.formatted(
                IntStream.rangeClosed(1, count).mapToObj(n -> "?" + n).collect(Collectors.joining(", ")));
    }

    private static List<String> ids(List<?> rows) {
        return rows.stream().map(String::valueOf).toList();
    }
}
