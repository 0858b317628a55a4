package examengine.identity;

import examengine.face.Band;
import examengine.face.Comparison;

/**
 * A photo that may be kept, and what a machine made of it.
 *
 * @param lively whether the head turned as it was told to; null where that was not asked for
 */
public record Compared(CleanPhoto photo, Comparison comparison, Boolean lively) {

    /** A still picture that is like the portrait may be a picture of the portrait. */
    Outcome outcome() {
        if (Boolean.FALSE.equals(lively)) {
            return Outcome.MISMATCH;
        }
        Band band = comparison.band();
        return switch (band) {
            case MATCH -> Outcome.MATCH;
            case REVIEW -> Outcome.REVIEW;
            case MISMATCH -> Outcome.MISMATCH;
        };
    }
}
