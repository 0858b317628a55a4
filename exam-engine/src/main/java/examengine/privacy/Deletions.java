package examengine.privacy;

import examengine.identity.HeldPhoto;
import examengine.identity.PhotoDeleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The deletion log, newest first: a photo and its line go and come in one transaction. */
@ApplicationScoped
@Transactional
public class Deletions {

    /** Comes before every line. */
    public static final long NEWEST = Long.MAX_VALUE;

    /** The database counts the lines: EclipseLink asks H2 for the number of a new row in a way H2 no longer knows. */
    private static final String ADD = "insert into photo_deletion (photo_id, candidate_id, sitting_id, kind, taken_at,"
            + " due_at, held_at, deleted_at, late, cause, node) values (?1, ?2, cast(?3 as varchar(36)), ?4, ?5, ?6,"
            + " cast(?7 as timestamp with time zone), ?8, ?9, ?10, ?11)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    NodeName node;

    void write(@Observes PhotoDeleted fact) {
        HeldPhoto gone = fact.photo();
        entities.createNativeQuery(ADD)
                .setParameter(1, gone.id())
                .setParameter(2, gone.candidate())
                .setParameter(3, gone.sitting())
                .setParameter(4, gone.kind().name())
                .setParameter(5, column(gone.takenAt()))
                .setParameter(6, column(gone.dueAt()))
                .setParameter(7, column(gone.heldAt()))
                .setParameter(8, column(fact.at()))
                .setParameter(9, gone.isLateAt(fact.at()))
                .setParameter(10, gone.cause().name())
                .setParameter(11, node.text())
                .executeUpdate();
    }

    private static OffsetDateTime column(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    /**
     * @param after only lines older than the one of this number; {@link #NEWEST} for the first page
     * @param lateOnly whether punctual ones are left out
     * @param limit at most so many
     */
    public List<Deletion> page(long after, boolean lateOnly, int limit) {
        String which = lateOnly ? " and d.late = true" : "";
        return entities.createQuery(
                        "select d from Deletion d where d.number < :after" + which + " order by d.number desc",
                        Deletion.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(d) from Deletion d", Long.class)
                .getSingleResult();
    }

    public long countLate() {
        return entities.createQuery("select count(d) from Deletion d where d.late = true", Long.class)
                .getSingleResult();
    }
}
