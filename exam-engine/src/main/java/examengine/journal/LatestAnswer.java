package examengine.journal;

/**
 * The answer that counts at a position.
 *
 * @param choices shown labels such as {@code "AC"}; empty for a cleared answer
 */
public record LatestAnswer(int position, String choices, long revision) {}
