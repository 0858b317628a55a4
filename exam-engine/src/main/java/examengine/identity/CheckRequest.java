package examengine.identity;

/**
 * Whose photo it is that was just taken, and what for.
 *
 * @param portrait the id of the enrolled photo to compare with, or null
 * @param attempt the number the check will have among those of its phase, from 1
 */
public record CheckRequest(Subject subject, String portrait, Phase phase, int attempt, Terms terms) {

    /** Whether this is still what a photo is wanted for, and no other was taken meanwhile. */
    public boolean isFor(CheckRequest wanted) {
        return phase == wanted.phase && attempt == wanted.attempt;
    }
}
