package examengine.proctor;

import examengine.sitting.SittingState;
import java.time.Duration;
import java.time.Instant;

/** Whether a candidate's page is there, as far as its signs of life tell; pages send one every 12 seconds or less. */
enum Connection {
    ONLINE,
    /** Quiet for a moment, or the candidate looks at something else. */
    IDLE,
    OFFLINE,
    /** Nobody expects a page to be there. */
    NONE;

    static final Duration ONLINE_FOR = Duration.ofSeconds(30);
    static final Duration IDLE_FOR = Duration.ofSeconds(60);

    /** @param lastSeen null before the first sign of life */
    static Connection of(SittingState state, Instant lastSeen, boolean visible, Instant now) {
        if (lastSeen == null || !expectsPage(state)) {
            return NONE;
        }
        Duration quiet = Duration.between(lastSeen, now);
        if (quiet.compareTo(IDLE_FOR) > 0) {
            return OFFLINE;
        }
        return visible && quiet.compareTo(ONLINE_FOR) <= 0 ? ONLINE : IDLE;
    }

    private static boolean expectsPage(SittingState state) {
        return switch (state) {
            case AWAITING_ENTRY_CHECK, ENTRY_UNDER_REVIEW, READY, IN_PROGRESS, SUSPENDED, AWAITING_EXIT_CHECK -> true;
            case UNDER_REVIEW, RELEASED, ANNULLED -> false;
        };
    }
}
