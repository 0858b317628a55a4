package examengine.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who has seen which key before its item was live. Callers hold the transaction. */
@ApplicationScoped
public class Sightings {

    @PersistenceContext
    EntityManager entities;

    protected Sightings() {}

    Sightings(EntityManager entities) {
        this.entities = entities;
    }

    void add(Sighting sighting) {
        entities.persist(sighting);
    }

    Optional<Sighting> of(String revision, String account) {
        return Optional.ofNullable(entities.find(Sighting.class, new Sighting.Key(revision, account)));
    }

    /** Those of the revisions whose key an account has seen. */
    Set<String> seen(Collection<String> revisions, String account) {
        if (revisions.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery(
                        "select s.revision from Sighting s where s.account = :account and s.revision in :revisions",
                        String.class)
                .setParameter("account", account)
                .setParameter("revisions", revisions)
                .getResultList());
    }
}
