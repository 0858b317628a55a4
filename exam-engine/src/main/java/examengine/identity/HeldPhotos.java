package examengine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is known of stored photos, without a single picture being read. Callers hold the transaction. */
@ApplicationScoped
public class HeldPhotos {

    /** A check of the photo, or of the face against the portrait, or an objection, that a person still has to decide. */
    static final String OPEN_CHECK = "select 1 from identity_check c where c.candidate_id = p.candidate_id"
            + " and c.due_at is not null and c.decision is null and (c.photo_id = p.id or p.kind = 'PORTRAIT')"
            + " union all select 1 from objection o where o.candidate_id = p.candidate_id and o.decision is null";

    static final String UNFINISHED_SITTING =
            "select 1 from sitting s where s.id = p.sitting_id and s.open_slot is not null";

    /** A sitting lasts until it is handed in. */
    static final String SITTING_ENDED = "coalesce(s.submitted_at, s.created_at)";

    private static final String FACTS =
            """
            select p.id, p.candidate_id, p.sitting_id, p.kind, p.taken_at, p.delete_after, p.withdrawn_at, p.held_at,
                   (select max(%s) from sitting s where s.candidate_id = p.candidate_id),
                   case when exists (%s) then 1 else 0 end,
                   case when exists (%s) then 1 else 0 end,
                   case when exists (select 1 from candidate e where e.portrait_photo_id = p.id and e.id = p.candidate_id)
                        then 1 else 0 end
              from photo p where %%s order by p.taken_at, p.id
            """
                    .formatted(SITTING_ENDED, OPEN_CHECK, UNFINISHED_SITTING);

    @PersistenceContext
    EntityManager entities;

    @Inject
    PortraitRetention portraits;

    /** Every photo of a candidate, oldest first. */
    public List<HeldPhoto> of(String candidate) {
        return held(entities.createNativeQuery(FACTS.formatted("p.candidate_id = ?1"))
                .setParameter(1, candidate));
    }

    /** Those of the ids that are stored, oldest first. */
    List<HeldPhoto> all(Collection<String> ids) {
        String places =
                IntStream.rangeClosed(1, ids.size()).mapToObj(n -> "?" + n).collect(Collectors.joining(", "));
        Query query = entities.createNativeQuery(FACTS.formatted("p.id in (" + places + ")"));
        int number = 1;
        for (String id : ids) {
            query.setParameter(number++, id);
        }
        return held(query);
    }

    /** Of how many people photos are stored. */
    public int persons() {
        return entities.createQuery("select count(distinct p.candidate) from Photo p", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** How many photos are stored only because somebody still has to decide, or a sitting is not over. */
    public int waiting() {
        return entities.createQuery("select count(p) from Photo p where p.heldAt is not null", Long.class)
                .getSingleResult()
                .intValue();
    }

    private List<HeldPhoto> held(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> held((Object[]) row)).toList();
    }

    private HeldPhoto held(Object[] row) {
        Instant takenAt = instant(row[4]);
        Instant set = instant(row[5]);
        return new HeldPhoto(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                PhotoKind.valueOf((String) row[3]),
                takenAt,
                set == null ? portraits.endOf(takenAt, instant(row[8])) : set,
                instant(row[6]),
                instant(row[7]),
                isSet(row[9]),
                isSet(row[10]),
                isSet(row[11]));
    }

    private static boolean isSet(Object column) {
        return ((Number) column).intValue() == 1;
    }

    /** H2 and PostgreSQL hand out the same column as different types. */
    private static Instant instant(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return column == null ? null : ((OffsetDateTime) column).toInstant();
    }
}
