package examengine.access;

import examengine.kernel.Refusal;
import examengine.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** All proposals. Callers hold the transaction. */
@ApplicationScoped
class Proposals {

    private static final String VISIBLE =
            "select p from Proposal p where (p.decider in :roles or p.account = :account)";
    private static final String OPEN = " and p.verdict.decision is null";
    private static final String DECIDED = " and p.verdict.decision is not null";
    private static final String OLDER = " and (p.at < :at or p.at = :at and p.id < :id)";
    private static final String NEWEST_FIRST = " order by p.at desc, p.id desc";

    @PersistenceContext
    EntityManager entities;

    void add(Proposal proposal) {
        entities.persist(proposal);
        entities.flush();
    }

    Optional<Proposal> find(String id) {
        return Optional.ofNullable(entities.find(Proposal.class, id));
    }

    /** @throws Refusal {@code not-found} */
    Proposal locked(String id) {
        return Optional.ofNullable(entities.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refusal::absent);
    }

    /** What this person may know of, newest first; {@link ReadingProposals#page} explains the others. */
    List<Proposal> visibleTo(Caller person, Boolean open, Proposal after, int limit) {
        String which = open == null ? "" : open ? OPEN : DECIDED;
        String from = after == null ? "" : OLDER;
        TypedQuery<Proposal> query = entities.createQuery(VISIBLE + which + from + NEWEST_FIRST, Proposal.class)
                .setParameter("roles", person.roles())
                .setParameter("account", person.account())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.getResultList();
    }
}
