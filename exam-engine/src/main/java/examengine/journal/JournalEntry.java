package examengine.journal;

import java.time.Instant;

/**
 * An answer as it arrived.
 *
 * @param choices shown labels in alphabetical order without separators, such as {@code "AC"}; empty for a cleared answer
 * @param revision rises with every change the page makes at this position
 * @param lease the page lease the answer was sent under
 * @param receivedAt by this node's clock
 */
public record JournalEntry(
        String sitting, int position, long revision, String choices, long lease, Instant receivedAt) {}
