package examengine.portrait;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All batches of portraits and their pictures. Callers hold the transaction. */
@ApplicationScoped
public class PhotoBatches {

    @PersistenceContext
    EntityManager entities;

    protected PhotoBatches() {}

    PhotoBatches(EntityManager entities) {
        this.entities = entities;
    }

    void add(PhotoBatch batch) {
        entities.persist(batch);
        entities.flush();
    }

    void add(BatchPhoto photo) {
        entities.persist(photo);
    }

    Optional<PhotoBatch> find(String id) {
        return Optional.ofNullable(entities.find(PhotoBatch.class, id));
    }

    /**
     * With its row locked until the transaction ends.
     *
     * @throws Refusal {@code not-found}
     */
    PhotoBatch locked(String id) {
        PhotoBatch found = entities.find(PhotoBatch.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refusal.absent();
        }
        return found;
    }

    /** The latest first. */
    List<PhotoBatch> latest(int limit) {
        return entities.createQuery("select b from PhotoBatch b order by b.startedAt desc, b.id", PhotoBatch.class)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<BatchPhoto> photo(String batch, int number) {
        return Optional.ofNullable(entities.find(BatchPhoto.class, new BatchPhoto.Key(batch, number)));
    }

    /**
     * Pictures in the order of their numbers.
     *
     * @param after the number before the first one wanted
     */
    List<BatchPhoto> photos(String batch, List<Verdict> verdicts, int after, int limit) {
        return entities.createQuery(
                        "select p from BatchPhoto p where p.key.batch = :batch and p.key.number > :after"
                                + " and p.verdict in :verdicts order by p.key.number",
                        BatchPhoto.class)
                .setParameter("batch", batch)
                .setParameter("after", after)
                .setParameter("verdicts", verdicts)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The numbers of good pictures that have not become portraits yet. */
    List<Integer> waiting(String batch) {
        return entities.createQuery(
                        "select p.key.number from BatchPhoto p where p.key.batch = :batch and p.entered = false"
                                + " and p.verdict <> :refused order by p.key.number",
                        Integer.class)
                .setParameter("batch", batch)
                .setParameter("refused", Verdict.REFUSED)
                .getResultList();
    }

    /** Deletes batches begun before an instant, with what was found; returns how many. */
    int forgetBefore(Instant limit) {
        entities.createQuery("delete from BatchPhoto p where p.key.batch in"
                        + " (select b.id from PhotoBatch b where b.startedAt < :limit)")
                .setParameter("limit", limit)
                .executeUpdate();
        return entities.createQuery("delete from PhotoBatch b where b.startedAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
