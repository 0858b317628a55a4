package examengine.journal;

import java.time.Instant;

/**
 * An answer as it arrived.
 *
 * @param choices shown labels in alphabetical order without separators, such as {@code "AC"}; empty for a cleared answer
 * @param revision rises with every change the page makes at this position
 * @param lease the page lease the answer was sent under
 * @param receivedAt by this node's clock
 * @param receipt as {@link Receipts#receipted} made it; null as long as there is none
 */
public record JournalEntry(
        String sitting, int position, long revision, String choices, long lease, Instant receivedAt, String receipt) {

    public JournalEntry(String sitting, int position, long revision, String choices, long lease, Instant receivedAt) {
        this(sitting, position, revision, choices, lease, receivedAt, null);
    }

    /** What the page is told of the receipt: 16 hexadecimal digits. */
    public String acknowledgement() {
        return receipt.substring(receipt.indexOf(Receipts.AFTER_KEY) + 1);
    }

    JournalEntry with(String given) {
        return new JournalEntry(sitting, position, revision, choices, lease, receivedAt, given);
    }
}
