package examengine.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All blueprints. The caller holds the transaction. */
@ApplicationScoped
public class Blueprints {

    @PersistenceContext
    EntityManager entities;

    protected Blueprints() {}

    public Blueprints(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Blueprint blueprint) {
        entities.persist(blueprint);
        entities.flush();
    }

    public Optional<Blueprint> find(String id) {
        return Optional.ofNullable(entities.find(Blueprint.class, id));
    }

    /** As {@link #find}, and nobody else changes it before the end of this transaction. */
    public Optional<Blueprint> locked(String id) {
        return Optional.ofNullable(entities.find(Blueprint.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** By title; of one bank, or of all where it is null. */
    public List<Blueprint> all(String bankId) {
        String which = bankId == null ? "" : " where b.bankId = :bank";
        var query =
                entities.createQuery("select b from Blueprint b" + which + " order by b.title, b.id", Blueprint.class);
        if (bankId != null) {
            query.setParameter("bank", bankId);
        }
        return query.getResultList();
    }

    /** Writes at once what was changed, so that versions are those of the rows. */
    public void flush() {
        entities.flush();
    }
}
