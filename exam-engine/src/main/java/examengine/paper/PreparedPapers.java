package examengine.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All papers that wait for their candidates. Callers hold the transaction. */
@ApplicationScoped
public class PreparedPapers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DrawingPapers drawing;

    /** Draws a paper for each of these candidates, none of whom has one waiting in the session. */
    public void prepare(String examSession, Collection<String> candidates, String blueprint, Instant now) {
        candidates.forEach(
                candidate -> entities.persist(new PreparedPaper(examSession, candidate, drawing.draw(blueprint, now))));
    }

    /** Takes away the paper that waits for this candidate, unless the exam's blueprint is another one by now. */
    Optional<Drawn> take(String examSession, String candidate, String blueprint) {
        PreparedPaper waiting = entities.find(PreparedPaper.class, new PreparedPaper.Key(examSession, candidate));
        if (waiting == null) {
            return Optional.empty();
        }
        entities.remove(waiting);
        return Optional.of(waiting.drawn()).filter(drawn -> drawn.blueprint().equals(blueprint));
    }

    /** The sessions that papers wait in. */
    public List<String> sessions() {
        return entities.createQuery("select distinct p.examSession from PreparedPaper p", String.class)
                .getResultList();
    }

    /** Throws away what nobody came for; returns how many. */
    public int discard(String examSession) {
        return entities.createQuery("delete from PreparedPaper p where p.examSession = :session")
                .setParameter("session", examSession)
                .executeUpdate();
    }
}
