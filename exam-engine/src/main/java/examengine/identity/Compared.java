package examengine.identity;

import examengine.face.Comparison;
import examengine.face.Liveness;

/**
 * A photo that may be kept, and what a machine made of it.
 *
 * @param liveness whether the head turned as it was told to; null where that was not asked for
 */
public record Compared(CleanPhoto photo, Comparison comparison, Liveness liveness) {

    /** A still picture that is like the portrait may be a picture of the portrait. */
    Outcome outcome() {
        if (liveness == Liveness.NOT_CHECKED) {
            return Outcome.REVIEW;
        }
        if (liveness != null && liveness != Liveness.SHOWN) {
            return Outcome.MISMATCH;
        }
        return switch (comparison.band()) {
            case MATCH -> Outcome.MATCH;
            case REVIEW -> Outcome.REVIEW;
            case MISMATCH -> Outcome.MISMATCH;
        };
    }

    /** Null where it was not asked for, or nobody could tell. */
    Boolean isLively() {
        return liveness == null || liveness == Liveness.NOT_CHECKED ? null : liveness == Liveness.SHOWN;
    }
}
