package examengine.identity;

import examengine.identity.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Photos as sealed rows of the database, never as files on a node; deleted on schedule (decision 12). */
@ApplicationScoped
@Transactional
public class PhotoStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sealing sealing;

    /**
     * Seals a photo and keeps it.
     *
     * @param sitting the sitting it belongs to, or null
     * @param jpeg up to 900 kB
     * @param deleteAfter when it is deleted, or null for a portrait, whose time {@link PortraitRetention} measures
     * @return the photo's id
     */
    public String keep(
            String candidate, String sitting, PhotoKind kind, byte[] jpeg, Instant takenAt, Instant deleteAfter) {
        String id = UUID.randomUUID().toString();
        entities.persist(new Photo(id, candidate, sitting, kind, sealing.seal(id, jpeg), takenAt, deleteAfter));
        return id;
    }

    /**
     * What was proposed is a portrait from now on and stays.
     *
     * @return false when it is gone, because its time was over
     */
    public boolean promote(String id) {
        return entities.createQuery("update Photo p set p.kind = :portrait, p.deleteAfter = null where p.id = :id")
                        .setParameter("portrait", PhotoKind.PORTRAIT)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Another portrait took the place of this one: it goes with the next sweep, and the deletion log says why. */
    public void retire(String id, String candidate, Instant now) {
        entities.createQuery("update Photo p set p.deleteAfter = :now where p.id = :id and p.candidate = :candidate")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("candidate", candidate)
                .executeUpdate();
    }

    /** The JPEG of a photo; empty when there is none, or none that the present keys open (the log says which). */
    public Optional<byte[]> read(String id) {
        return Optional.ofNullable(entities.find(Photo.class, id)).flatMap(photo -> sealing.open(id, photo.sealed()));
    }

    /** The candidate a photo shows. */
    public Optional<String> ownerOf(String id) {
        return entities.createQuery("select p.candidate from Photo p where p.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** How many photos of a candidate are kept, the portrait among them. */
    public int countOf(String candidate) {
        return entities.createQuery("select count(p) from Photo p where p.candidate = :candidate", Long.class)
                .setParameter("candidate", candidate)
                .getSingleResult()
                .intValue();
    }
}
