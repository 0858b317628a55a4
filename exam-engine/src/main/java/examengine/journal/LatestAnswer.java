package examengine.journal;

/**
 * The answer that counts at a position.
 *
 * @param choices shown labels such as {@code "AC"}; empty for a cleared answer
 * @param revision as the page numbered it; numbers of different pages say nothing about which came first
 * @param lease of the page that gave it; leases rise, so a page with a higher one came later
 */
public record LatestAnswer(int position, String choices, long revision, long lease) {}
