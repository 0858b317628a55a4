package examengine.identity;

import examengine.identity.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * While a former key is given, photos sealed with it are sealed anew with the present one, so that the former may go.
 * Any number of nodes do it at a time, each photo is in one transaction of one of them; one that dies leaves its photos
 * as they were.
 */
@ApplicationScoped
public class ResealingPhotos {

    private static final Logger LOG = Logger.getLogger(ResealingPhotos.class.getName());

    @Inject
    Batch batch;

    /** Goes once through all there are; returns how many were sealed anew. */
    public int resealAll() {
        int resealed = 0;
        for (Step step = batch.after(""); step != null; step = batch.after(step.last())) {
            resealed += step.resealed();
        }
        if (resealed > 0) {
            LOG.info(resealed + " photos are sealed with the present key now");
        }
        return resealed;
    }

    /** @param last the id of the last photo looked at */
    record Step(String last, int resealed) {}

    /** The transactions of it. */
    @ApplicationScoped
    @Transactional
    static class Batch {

        /** A photo has up to 900 kB, and all of a batch are in memory. */
        private static final int MOST = 16;

        static final String FORMER =
                "select id from photo where key_id = ?1 and id > ?2 order by id limit ?3" + " for update skip locked";

        @PersistenceContext
        EntityManager entities;

        @Inject
        Sealing sealing;

        /** The next photos, null when there are no more. One that does not open is passed by; the log names it. */
        Step after(String last) {
            List<String> ids = sealing.formerKey().map(key -> some(key, last)).orElse(List.of());
            int resealed = (int) ids.stream().filter(this::reseal).count();
            return ids.isEmpty() ? null : new Step(ids.get(ids.size() - 1), resealed);
        }

        private List<String> some(String key, String last) {
            List<?> rows = entities.createNativeQuery(FORMER)
                    .setParameter(1, key)
                    .setParameter(2, last)
                    .setParameter(3, MOST)
                    .getResultList();
            return rows.stream().map(String::valueOf).toList();
        }

        private boolean reseal(String id) {
            Photo photo = entities.find(Photo.class, id);
            Optional<byte[]> jpeg = sealing.open(id, photo.sealed());
            jpeg.ifPresent(plain -> photo.sealAnew(sealing.seal(id, plain)));
            return jpeg.isPresent();
        }
    }
}
