package examengine.rehearsal.ground;

import examengine.rehearsal.Person;
import java.util.List;

/**
 * What was prepared.
 *
 * @param exam the exam's id, which is its standing session's id too
 */
public record Ground(String exam, List<Person> people) {

    /** All ids that belong to a rehearsal begin so. */
    static final String PREFIX = "rehearsal-";
}
