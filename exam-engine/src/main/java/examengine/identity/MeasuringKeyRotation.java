package examengine.identity;

import examengine.identity.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Tells an operator when the former key may go. */
@ApplicationScoped
@Transactional
public class MeasuringKeyRotation {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sealing sealing;

    public KeyRotation measure() {
        String former = sealing.formerKey().orElse(null);
        int left = former == null ? 0 : sealedWith(former);
        int others = count("select count(p) from Photo p where p.keyId <> :key", sealing.presentKey());
        return new KeyRotation(sealing.presentKey(), former, left, others - left);
    }

    private int sealedWith(String key) {
        return count("select count(p) from Photo p where p.keyId = :key", key);
    }

    private int count(String question, String key) {
        return entities.createQuery(question, Long.class)
                .setParameter("key", key)
                .getSingleResult()
                .intValue();
    }
}
