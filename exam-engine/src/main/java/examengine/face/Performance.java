package examengine.face;

import java.util.List;

/**
 * How the turns of a challenge went.
 *
 * @param verdict never {@link Liveness#ANOTHER_FACE} or {@link Liveness#NOT_CHECKED}, which looks alone cannot tell
 * @param turned which frames show the face turned, from 0, one for each turn made
 */
public record Performance(Liveness verdict, List<Integer> turned) {

    /** Below this cosine the turned face is not the one that looked ahead. */
    public static final double LEAST_LIKENESS = 0.25;

    public Performance {
        turned = List.copyOf(turned);
    }
}
