package examengine.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All candidates. Callers hold the transaction. */
@ApplicationScoped
public class Candidates {

    /** Ids asked for in one statement; databases bound the number of parameters. */
    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager entities;

    public void add(Candidate candidate) {
        entities.persist(candidate);
        entities.flush();
    }

    /** As {@link #find}, with the row locked until the transaction ends, so that twins of a request take turns. */
    public Optional<Candidate> locked(String id) {
        return Optional.ofNullable(entities.find(Candidate.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Candidate> find(String id) {
        return Optional.ofNullable(entities.find(Candidate.class, id));
    }

    /** Those of the ids that exist, in no particular order. */
    public List<Candidate> all(Collection<String> ids) {
        List<String> wanted = ids.stream().distinct().toList();
        List<Candidate> found = new ArrayList<>(wanted.size());
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            found.addAll(entities.createQuery("select c from Candidate c where c.id in :ids", Candidate.class)
                    .setParameter("ids", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                    .getResultList());
        }
        return found;
    }

    /**
     * Candidates by a part of their name or the beginning of their resident-ID number, by name.
     *
     * @param query what somebody typed; blank finds nobody in particular and so everybody
     * @param limit at most so many
     */
    public List<Candidate> search(String query, int limit) {
        String typed = query.strip();
        return entities.createQuery(
                        "select c from Candidate c where lower(c.name) like :part escape '!'"
                                + " or c.residentId like :beginning escape '!' order by c.name, c.id",
                        Candidate.class)
                .setParameter("part", "%" + literally(typed.toLowerCase(Locale.ROOT)) + "%")
                .setParameter("beginning", literally(typed.toUpperCase(Locale.ROOT)) + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    /** @param number in the form {@link ResidentId#number} has */
    public Optional<Candidate> withResidentId(String number) {
        return entities.createQuery("select c from Candidate c where c.residentId = :number", Candidate.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Takes the meaning from the wildcards of {@code like}. */
    static String literally(String typed) {
        return typed.replaceAll("[!%_]", "!$0");
    }
}
