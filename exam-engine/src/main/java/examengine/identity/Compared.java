package examengine.identity;

import examengine.face.Band;
import examengine.face.Comparison;
import examengine.face.Liveness;

/**
 * A photo that may be kept, and what a machine made of it.
 *
 * @param liveness whether the head turned as it was told to; null where that was not asked for
 */
public record Compared(CleanPhoto photo, Comparison comparison, Liveness liveness) {

    /**
     * A still picture that is like the portrait may be a picture of the portrait. Liveness only makes an outcome worse: a
     * face that is not alike stays so, whatever it does or does not do.
     */
    Outcome outcome() {
        boolean failed = liveness != null && liveness != Liveness.SHOWN && liveness != Liveness.NOT_CHECKED;
        if (failed || comparison.band() == Band.MISMATCH) {
            return Outcome.MISMATCH;
        }
        boolean alike = comparison.band() == Band.MATCH && liveness != Liveness.NOT_CHECKED;
        return alike ? Outcome.MATCH : Outcome.REVIEW;
    }

    /** Null where it was not asked for, or nobody could tell. */
    Boolean isLively() {
        return liveness == null || liveness == Liveness.NOT_CHECKED ? null : liveness == Liveness.SHOWN;
    }
}
