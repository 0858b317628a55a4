package examengine.privacy;

import examengine.identity.MeasureDeleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;

/** The log of what was measured and is deleted: both go and come in one transaction. */
@ApplicationScoped
@Transactional
public class MeasureDeletions {

    private static final String ADD = "insert into measure_deletion"
            + " (check_id, candidate_id, sitting_id, taken_at, deleted_at, node) values (?1, ?2, ?3, ?4, ?5, ?6)"
            + " on conflict do nothing";

    @PersistenceContext
    EntityManager entities;

    @Inject
    NodeName node;

    /** An appointment made after a deletion is deleted in its turn; the first line of a check stands. */
    void write(@Observes MeasureDeleted fact) {
        entities.createNativeQuery(ADD)
                .setParameter(1, fact.check())
                .setParameter(2, fact.candidate())
                .setParameter(3, fact.sitting())
                .setParameter(4, fact.takenAt().atOffset(ZoneOffset.UTC))
                .setParameter(5, fact.at().atOffset(ZoneOffset.UTC))
                .setParameter(6, node.text())
                .executeUpdate();
    }
}
