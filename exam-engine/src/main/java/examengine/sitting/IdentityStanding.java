package examengine.sitting;

import examengine.identity.IdentityCheck;
import examengine.identity.Phase;
import java.util.List;
import java.util.Optional;

/** What all identity checks of a sitting say together. */
public record IdentityStanding(List<IdentityCheck> checks) {

    public static IdentityStanding of(List<IdentityCheck> checks) {
        return new IdentityStanding(List.copyOf(checks));
    }

    /**
     * Whether every check is a match or decided as the same person, but for those that another one has taken the place of:
     * a try that did not match by a later one of its phase, a photo to be taken again by a check made after that was said
     * and settled itself. The closing photo takes the place of closing photos only, for it does not show who sat there before.
     */
    public boolean isSettled() {
        return !checks.isEmpty() && checks.stream().allMatch(check -> check.isSettled() || isReplaced(check));
    }

    /**
     * Tries left in a phase. Only a photo found not to match uses one up, and whatever a person decided gives all of them
     * back.
     *
     * @param tries how many there are, by the exam's policy
     */
    public int attemptsLeft(Phase phase, int tries) {
        long used = 0;
        for (IdentityCheck check : of(phase)) {
            used = check.isTry() ? used + 1 : 0;
        }
        return (int) Math.max(0, tries - used);
    }

    /** The number the next check of a phase has, from 1. */
    int nextAttempt(Phase phase) {
        return of(phase).size() + 1;
    }

    /** Those to be taken again that nothing has taken the place of, but for the phase that still goes on. */
    List<IdentityCheck> leftToRetake(Phase stillToCome) {
        return checks.stream()
                .filter(check -> check.phase() != stillToCome && check.isToBeRetaken() && !isReplaced(check))
                .toList();
    }

    /** The latest check of a phase, if there is any. */
    Optional<IdentityCheck> latest(Phase phase) {
        List<IdentityCheck> all = of(phase);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private List<IdentityCheck> of(Phase phase) {
        return checks.stream().filter(check -> check.phase() == phase).toList();
    }

    private boolean isReplaced(IdentityCheck check) {
        List<IdentityCheck> later = checks.subList(checks.indexOf(check) + 1, checks.size());
        return check.isTry() && later.stream().anyMatch(next -> next.phase() == check.phase())
                || check.isToBeRetaken()
                        && later.stream().anyMatch(next -> next.isSettled() && next.standsInFor(check));
    }
}
