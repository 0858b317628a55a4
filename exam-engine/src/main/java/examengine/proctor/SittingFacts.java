package examengine.proctor;

import examengine.sitting.Sitting;
import examengine.sitting.SittingState;
import java.time.Instant;
import java.util.Set;

/**
 * What the board shows of a sitting's row, and the checks of it that wait for a person.
 *
 * @param pageSince when a page last became the one that writes, or null
 * @param lease the number of that page, 0 before the first
 */
record SittingFacts(
        String id,
        String candidate,
        int attempt,
        SittingState state,
        Instant startedAt,
        Instant deadline,
        Instant pageSince,
        long lease,
        Set<String> openReviews) {

    static SittingFacts of(Sitting sitting, Set<String> openReviews) {
        return new SittingFacts(
                sitting.id(),
                sitting.candidate(),
                sitting.attempt(),
                sitting.state(),
                sitting.time().startedAt(),
                sitting.time().deadline(),
                sitting.lease().since(),
                sitting.lease().number(),
                openReviews);
    }
}
