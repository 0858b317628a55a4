package examengine.proctor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Something a proctor should look at now. */
record Alert(String sitting, String name, Kind kind, Instant at) {

    enum Kind {
        REVIEW_WAITING("WARNING"),
        OFFLINE("URGENT"),
        FOCUS_LOST("INFO"),
        SUPERSEDED("WARNING");

        private final String severity;

        Kind(String severity) {
            this.severity = severity;
        }

        String severity() {
            return severity;
        }
    }

    /** What the step from one look of a seat to the next is worth telling. */
    static List<Alert> between(Seat before, Seat after, Instant now) {
        List<Alert> alerts = new ArrayList<>();
        if (after.sitting() == null || before.sitting() == null) {
            return alerts;
        }
        if (!before.sitting().openReviews().containsAll(after.sitting().openReviews())) {
            alerts.add(of(Kind.REVIEW_WAITING, after, now));
        }
        if (after.connection() == Connection.OFFLINE && before.connection() != Connection.OFFLINE) {
            alerts.add(of(Kind.OFFLINE, after, now));
        }
        if (after.live().integrity().focusLostMillis()
                > before.live().integrity().focusLostMillis()) {
            alerts.add(of(Kind.FOCUS_LOST, after, now));
        }
        if (before.sitting().lease() > 0
                && after.sitting().lease() > before.sitting().lease()) {
            alerts.add(of(Kind.SUPERSEDED, after, now));
        }
        return alerts;
    }

    private static Alert of(Kind kind, Seat seat, Instant now) {
        return new Alert(seat.sitting().id(), seat.person().name(), kind, now);
    }
}
