package examengine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Logger;

/**
 * How alike two faces were and whether the head turned serve the decision about a photo and nothing else: they go when the
 * photo has gone. An appointment for documents, which has no photo, goes when one taken that day would have to. The
 * decision stays, with who made it and why.
 */
@ApplicationScoped
@Transactional
public class DeletingMeasures {

    private static final Logger LOG = Logger.getLogger(DeletingMeasures.class.getName());
    private static final int MOST = 500;

    private static final String DUE = "select c.id, c.candidate_id, c.sitting_id, c.taken_at from identity_check c"
            + " where c.photo_id is null and (c.due_at is null or c.decision is not null)"
            + " and (c.similarity is not null or c.lively is not null or c.appointment_at is not null and exists"
            + " (select 1 from exam_session x join exam e on e.id = x.exam_id where x.id = c.exam_session_id and"
            + " c.taken_at <= cast(?1 as timestamp with time zone) - e.photo_retention_days * interval '1' day))"
            + " limit ?2 for update skip locked";
    private static final String DELETE = "update identity_check set similarity = null, lively = null,"
            + " appointment_at = null, appointment_place = null where id = ?1";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Event<MeasureDeleted> deleted;

    /** Deletes some hundred at most; returns how many. */
    public int deleteSome() {
        Instant now = clock.instant();
        List<?> due = entities.createNativeQuery(DUE)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, MOST)
                .getResultList();
        due.forEach(row -> delete((Object[]) row, now));
        if (!due.isEmpty()) {
            LOG.info("what was measured is deleted from " + due.size() + " checks");
        }
        return due.size();
    }

    private void delete(Object[] check, Instant now) {
        String id = String.valueOf(check[0]);
        entities.createNativeQuery(DELETE).setParameter(1, id).executeUpdate();
        Instant takenAt = instant(check[3]);
        deleted.fire(new MeasureDeleted(id, String.valueOf(check[1]), String.valueOf(check[2]), takenAt, now));
    }

    /** The two drivers hand over different types. */
    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((java.sql.Timestamp) column).toInstant();
    }
}
