package examengine.sitting;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Flags positions the candidate wants to come back to; it says nothing about answers. */
@ApplicationScoped
@Transactional
public class MarkingPositions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sittings sittings;

    @Inject
    Snapshots snapshots;

    /** @throws Refusal {@code no-such-position}, {@code superseded}, {@code sitting-closed} */
    public void mark(String candidate, String id, long lease, int position, boolean marked) {
        if (!snapshots.withPaper(candidate, id).hasPosition(position)) {
            throw Refusal.invalid("no-such-position").with("position", position).with("positions", "");
        }
        Sitting sitting = sittings.lockedOf(candidate, id);
        sitting.state().demandRunning();
        sitting.demandLease(lease);
        Mark known = entities.find(Mark.class, new Mark.Key(id, position));
        if (marked && known == null) {
            entities.persist(new Mark(id, position));
        } else if (!marked && known != null) {
            entities.remove(known);
        }
    }

    /** Marked positions in ascending order. */
    public List<Integer> of(String sitting) {
        return entities.createQuery(
                        "select m.position from Mark m where m.sitting = :sitting order by m.position", Integer.class)
                .setParameter("sitting", sitting)
                .getResultList();
    }
}
