package examengine.face;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Turns of the head, after a look ahead. A flat picture swung about stays within ± 0.12 of its yaw, so it
 * never gets as far as a head does. A film of the candidate, or a camera that is a program, may: this stops neither.
 *
 * @param turns at least one
 */
public record Challenge(List<Turn> turns) {

    /**
     * How many frames at the beginning show the face looking ahead. They alone are compared with a portrait, and whatever
     * turns later has to be the face in them.
     */
    public static final int AHEAD = 3;

    /** @throws IllegalArgumentException without a turn */
    public Challenge {
        turns = List.copyOf(turns);
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("nothing to show");
        }
    }

    /** Three turns with both sides among them: one of six. */
    public static Challenge drawn(Random random) {
        List<Turn> turns = new ArrayList<>(List.of(Turn.LEFT, Turn.RIGHT));
        turns.add(random.nextBoolean() ? Turn.LEFT : Turn.RIGHT);
        Collections.shuffle(turns, random);
        return new Challenge(turns);
    }

    /** What the looks at the frames, in their order, say about the turns; whose face it is remains to be compared. */
    public Performance judge(List<Look> looks) {
        return new Watching(turns).all(looks);
    }
}
