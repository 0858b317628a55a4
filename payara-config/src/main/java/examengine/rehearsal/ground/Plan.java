package examengine.rehearsal.ground;

import java.time.Duration;

/**
 * The exam to rehearse.
 *
 * @param candidates how many people
 * @param exam the exam whose policy is copied; empty for whichever is there
 * @param blueprint the blueprint of its papers; empty for that of the copied exam
 * @param limit from the paper shown to the deadline
 * @param slowPasswords whether signing in costs the servers what it costs in an exam
 */
public record Plan(int candidates, String exam, String blueprint, Duration limit, boolean slowPasswords) {

    /** As much time as anybody needs, and sign-ins that cost next to nothing. */
    public static Plan quick(int candidates) {
        return new Plan(candidates, "", "", Duration.ofHours(2), false);
    }

    public Plan limitedTo(Duration other) {
        return new Plan(candidates, exam, blueprint, other, slowPasswords);
    }
}
