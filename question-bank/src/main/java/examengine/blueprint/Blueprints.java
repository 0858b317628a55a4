package examengine.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All blueprints. The caller holds the transaction. */
@ApplicationScoped
public class Blueprints {

    @PersistenceContext
    private EntityManager entities;

    public void add(Blueprint blueprint) {
        entities.persist(blueprint);
        entities.flush();
    }

    public Optional<Blueprint> find(String id) {
        return Optional.ofNullable(entities.find(Blueprint.class, id));
    }
}
