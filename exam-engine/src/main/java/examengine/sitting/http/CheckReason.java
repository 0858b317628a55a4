package examengine.sitting.http;

import examengine.identity.IdentityCheck;
import examengine.identity.Likeness;
import examengine.identity.Outcome;
import java.util.Locale;

/**
 * Why a check came out as it did, as a slug that pages have words for. No number is told: whoever could see how near a
 * photo came could try until it fits. Nor is advice given for another photo where a person is asked already.
 */
final class CheckReason {

    private CheckReason() {}

    /** The words of the person who decided, else a slug, else null. */
    static String of(IdentityCheck check) {
        if (check.reason() != null) {
            return check.reason();
        }
        Likeness likeness = check.likeness();
        if (likeness == null) {
            return null;
        }
        if (check.outcome() == Outcome.MISMATCH && check.isOpen()) {
            return null;
        }
        if (check.outcome() == Outcome.MISMATCH) {
            return Boolean.FALSE.equals(likeness.lively()) ? "not-lively" : "not-alike";
        }
        return likeness.notCompared() == null
                ? null
                : likeness.notCompared().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
