package examengine.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The blueprints that papers, given or waiting, were drawn from. Callers hold the transaction. */
@ApplicationScoped
public class UsedBlueprints {

    @PersistenceContext
    EntityManager entities;

    protected UsedBlueprints() {}

    public UsedBlueprints(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of these that are in use. */
    public Set<String> among(Collection<String> blueprints) {
        return blueprints.stream().filter(this::contains).collect(Collectors.toSet());
    }

    public boolean contains(String blueprint) {
        return Stream.of(
                        "select p.blueprint from Paper p where p.blueprint = :blueprint",
                        "select p.blueprint from PreparedPaper p where p.blueprint = :blueprint")
                .anyMatch(query -> !entities.createQuery(query, String.class)
                        .setParameter("blueprint", blueprint)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }
}
