package examengine.exchange;

import examengine.kernel.Refusal;

/**
 * One thing in a file that did not become an item, or became one that somebody should look at.
 *
 * @param severity whether an item was lost
 * @param place where to look
 * @param code the stable reason, in kebab-case; {@link ProblemTexts} has a sentence and an advice for each
 * @param found the offending fragment, one line of at most 80 characters; may be empty
 */
public record Problem(Severity severity, Place place, String code, String found) {

    public enum Severity {
        /** Not taken. */
        REJECTED,
        /** Taken, but not as it stands in the file, or worth a second look. */
        WARNED
    }

    public Problem {
        found = Excerpt.of(found);
    }

    public static Problem rejected(Place place, String code, String found) {
        return new Problem(Severity.REJECTED, place, code, found);
    }

    /** @param otherwise quoted where the refusal does not tell what it found */
    public static Problem rejected(Place place, Refusal refusal, String otherwise) {
        return rejected(place, refusal.code(), String.valueOf(refusal.facts().getOrDefault("found", otherwise)));
    }

    public static Problem warned(Place place, String code, String found) {
        return new Problem(Severity.WARNED, place, code, found);
    }
}
