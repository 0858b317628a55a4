package examengine.access;

import examengine.kernel.Refusal;
import examengine.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Looks at proposals: one's own, and those one may decide about. */
@ApplicationScoped
@Transactional
public class ReadingProposals {

    @Inject
    Proposals proposals;

    /**
     * Newest first.
     *
     * @param open only open ones, only decided ones, or both where it is null
     * @param after the id of the last one of the page before, or null for the first page
     * @param limit at most so many
     * @throws Refusal {@code not-found} when there is no such {@code after}
     */
    public List<Proposal> page(Caller reader, Boolean open, String after, int limit) {
        Proposal last = after == null ? null : proposals.find(after).orElseThrow(Refusal::absent);
        return proposals.visibleTo(reader, open, last, limit);
    }

    /** @throws Refusal {@code not-found}, also for what this person may not know of */
    public Proposal one(Caller reader, String id) {
        return proposals.find(id).filter(p -> p.isVisibleTo(reader)).orElseThrow(Refusal::absent);
    }
}
