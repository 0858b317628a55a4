package examengine.sitting;

import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.Outcome;
import examengine.identity.Phase;
import java.util.List;

/** What all identity checks of a sitting say together. */
public record IdentityStanding(List<IdentityCheck> checks) {

    /** Tries a candidate has before a person must look (field rule ID-5). */
    private static final int TRIES = 3;

    public static IdentityStanding of(List<IdentityCheck> checks) {
        return new IdentityStanding(List.copyOf(checks));
    }

    /** Whether every check is a match or decided as the same person, but for photos that were taken anew. */
    public boolean isSettled() {
        return !checks.isEmpty() && checks.stream().allMatch(check -> check.isSettled() || wasTakenAnew(check));
    }

    /** Tries left in a phase; only a photo found not to match uses one up. */
    public int attemptsLeft(Phase phase) {
        long used = checks.stream()
                .filter(check -> check.phase() == phase && check.outcome() == Outcome.MISMATCH)
                .count();
        return (int) Math.max(0, TRIES - used);
    }

    private boolean wasTakenAnew(IdentityCheck check) {
        return check.decision() == Decision.RETAKE
                && checks.stream().anyMatch(later -> later.takenAt().isAfter(check.takenAt()));
    }
}
