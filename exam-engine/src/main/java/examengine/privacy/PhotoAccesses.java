package examengine.privacy;

import examengine.identity.Office;
import examengine.identity.PhotoSeen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who looked at whose photo. A board of a thousand portraits is drawn again and again, so a day's looks of one person at
 * one photo are one row with a count.
 */
@ApplicationScoped
@Transactional
public class PhotoAccesses {

    private static final ZoneId OFFICIAL = ZoneId.of("Asia/Shanghai");

    static final String AGAIN = "update photo_access set looks = looks + 1, last_at = ?1"
            + " where photo_id = ?2 and account_id = ?3 and office = ?4 and on_day = ?5";
    static final String FIRST =
            "insert into photo_access (id, photo_id, candidate_id, account_id, account_name, office,"
                    + " on_day, first_at, last_at, looks) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1) on conflict do nothing";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    void write(@Observes PhotoSeen fact) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        LocalDate day = now.atZoneSameInstant(OFFICIAL).toLocalDate();
        boolean written = again(fact, now, day).executeUpdate() > 0
                || first(fact, now, day).executeUpdate() > 0;
        if (!written) {
            again(fact, now, day).executeUpdate();
        }
    }

    private Query again(PhotoSeen fact, OffsetDateTime now, LocalDate day) {
        return entities.createNativeQuery(AGAIN)
                .setParameter(1, now)
                .setParameter(2, fact.photo())
                .setParameter(3, fact.account())
                .setParameter(4, fact.office().name())
                .setParameter(5, day);
    }

    private Query first(PhotoSeen fact, OffsetDateTime now, LocalDate day) {
        return entities.createNativeQuery(FIRST)
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, fact.photo())
                .setParameter(3, fact.candidate())
                .setParameter(4, fact.account())
                .setParameter(5, fact.accountName())
                .setParameter(6, fact.office().name())
                .setParameter(7, day)
                .setParameter(8, now)
                .setParameter(9, now);
    }

    /** Newest first. @param candidate whose photos, or null for everybody's */
    public List<PhotoAccess> latest(String candidate, int limit) {
        String which = candidate == null ? "" : " where a.candidate = :candidate";
        var query = entities.createQuery(
                        "select a from PhotoAccess a" + which + " order by a.lastAt desc, a.id", PhotoAccess.class)
                .setMaxResults(limit);
        if (candidate != null) {
            query.setParameter("candidate", candidate);
        }
        return query.getResultList();
    }

    /** How often a candidate's photos were ever looked at, those deleted since among them. */
    public Map<Office, Long> looksAt(String candidate) {
        Map<Office, Long> looks = new EnumMap<>(Office.class);
        entities.createQuery(
                        "select a.office, sum(a.looks) from PhotoAccess a where a.candidate = :candidate group by a.office",
                        Object[].class)
                .setParameter("candidate", candidate)
                .getResultList()
                .forEach(row -> looks.put((Office) row[0], ((Number) row[1]).longValue()));
        return looks;
    }
}
