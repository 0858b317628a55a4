package examengine.paper;

import examengine.drawing.Avoiding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All papers that wait for their candidates. Callers hold the transaction. */
@ApplicationScoped
public class PreparedPapers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DrawingPapers drawing;

    @Inject
    SeenItems seen;

    /**
     * Draws a paper for each of these candidates, none of whom has one waiting in the session. Neighbours' papers that
     * wait already, or are drawn in the same call, have as few items in common with it as the bank allows.
     */
    public void prepare(String examSession, Collection<Awaited> candidates, String blueprint, Instant now) {
        Map<String, Set<String>> itemsOf = waitingBeside(examSession, candidates);
        for (Awaited awaited : candidates) {
            Set<String> beside = new HashSet<>();
            awaited.beside().forEach(other -> beside.addAll(itemsOf.getOrDefault(other, Set.of())));
            Avoiding avoiding = new Avoiding(seen.in(papers(awaited.earlier())), beside);
            Drawn drawn = drawing.draw(blueprint, avoiding, now);
            itemsOf.put(awaited.candidate(), seen.on(blueprint, drawn.lines()));
            entities.persist(new PreparedPaper(examSession, awaited.candidate(), drawn));
        }
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

    /** The items of neighbours' papers that wait already, by candidate. */
    private Map<String, Set<String>> waitingBeside(String examSession, Collection<Awaited> candidates) {
        Set<String> neighbours = candidates.stream()
                .flatMap(awaited -> awaited.beside().stream())
                .collect(Collectors.toSet());
        Map<String, Set<String>> items = new HashMap<>();
        if (!neighbours.isEmpty()) {
            entities.createQuery(
                            "select p from PreparedPaper p where p.examSession = :session and p.candidate in"
                                    + " :candidates",
                            PreparedPaper.class)
                    .setParameter("session", examSession)
                    .setParameter("candidates", neighbours)
                    .getResultStream()
                    .forEach(paper -> items.put(
                            paper.candidate(),
                            seen.on(paper.drawn().blueprint(), paper.drawn().lines())));
        }
        return items;
    }

    private List<Paper> papers(List<String> sittings) {
        return sittings.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Paper p where p.sitting in :sittings", Paper.class)
                        .setParameter("sittings", sittings)
                        .getResultList();
    }
}
