package examengine.face;

import java.util.List;

/**
 * How the turns of a challenge went.
 *
 * @param verdict never {@link Liveness#ANOTHER_FACE} or {@link Liveness#NOT_CHECKED}, which looks alone cannot tell
 * @param ahead which frame shows the face looking ahead, from 0; −1 where none does
 * @param turned which frames show it turned, one for each turn made
 */
public record Performance(Liveness verdict, int ahead, List<Integer> turned) {

    /** Below this cosine the turned face is not the one that looked ahead. */
    public static final double LEAST_LIKENESS = 0.25;

    public Performance {
        turned = List.copyOf(turned);
    }
}
