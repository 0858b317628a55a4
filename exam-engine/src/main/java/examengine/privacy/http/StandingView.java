package examengine.privacy.http;

import examengine.identity.KeyRotation;
import examengine.privacy.Standing;
import examengine.web.Timestamps;

/** Where the institution stands, as the contract has it. */
public record StandingView(
        int persons,
        int limit,
        int highest,
        String highestAt,
        String reachedAt,
        String fileBy,
        long deletions,
        long lateDeletions,
        int waiting,
        KeyRotation key) {

    static StandingView of(Standing now, long deletions, long late) {
        return new StandingView(
                now.persons(),
                Standing.LIMIT,
                now.highest(),
                Timestamps.iso(now.highestAt()),
                Timestamps.iso(now.reachedAt()),
                now.fileBy() == null ? null : now.fileBy().toString(),
                deletions,
                late,
                now.waiting(),
                now.rotation());
    }
}
