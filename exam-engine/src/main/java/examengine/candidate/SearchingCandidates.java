package examengine.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Staff looks for a person. */
@ApplicationScoped
@Transactional
public class SearchingCandidates {

    @Inject
    Candidates candidates;

    /** As {@link Candidates#search}. */
    public List<Candidate> matching(String query, int limit) {
        return candidates.search(query, limit);
    }
}
