package examengine.rehearsal.ground;

import examengine.rehearsal.Person;
import java.security.SecureRandom;
import java.util.List;

/**
 * What was prepared.
 *
 * @param exam the exam's id, which is its standing session's id too
 */
public record Ground(String exam, List<Person> people) {

    /** All ids that belong to a rehearsal begin so. */
    static final String PREFIX = "rehearsal-";

    private static final int BASE = 36;
    private static final int FIRST = 36 * 36 * 36 * 36;

    /** How everything of one rehearsal is named, its exam first: names of different ones are as long, so none begins another. */
    public static String newName() {
        return PREFIX + Integer.toString(FIRST + new SecureRandom().nextInt(FIRST * (BASE - 1)), BASE);
    }
}
