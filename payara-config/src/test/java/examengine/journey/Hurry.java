package examengine.journey;

import examengine.hall.Page;
import examengine.hall.Page.Receipt;
import examengine.hall.Sitting;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A candidate who answers as fast as the answers are acknowledged, until the node is gone; remembers what was acknowledged
 * and the one answer that was not.
 */
final class Hurry implements Runnable {

    private final Desk desk;
    private final Page page;
    private final Random random;
    private final Map<Integer, Receipt> acknowledged = new HashMap<>();
    private long count;
    private long revision;
    private int lastPosition;
    private String lastChoice;

    Hurry(Desk desk, int seed) {
        this.desk = desk;
        this.page = desk.page();
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            while (true) {
                revision++;
                lastPosition = 1 + random.nextInt(desk.items().size());
                lastChoice = random.nextBoolean() ? "A" : "B";
                acknowledged.put(lastPosition, page.answersAs(revision, lastPosition, lastChoice));
                count++;
            }
        } catch (UncheckedIOException gone) {
            // The node was killed; the last answer got no word.
        }
    }

    Desk desk() {
        return desk;
    }

    /** How many answers were acknowledged so far. */
    long count() {
        return count;
    }

    /** The acknowledged answers that the node has no longer, or has older or otherwise. */
    List<Receipt> missingIn(Sitting now) {
        return acknowledged.values().stream()
                .filter(receipt -> !stands(receipt, now))
                .toList();
    }

    private static boolean stands(Receipt receipt, Sitting now) {
        Sitting.Given given = now.at(receipt.position());
        return given != null
                && (given.revision() > receipt.revision()
                        || given.revision() == receipt.revision()
                                && given.choices().equals(receipt.choices()));
    }

    /** Sends the answer that got no word again, as it was, and some acknowledged one, too. */
    void repeatsItself() {
        acknowledged.put(lastPosition, page.answersAs(revision, lastPosition, lastChoice));
    }

    /** Sends the newest acknowledged answer again; returns whether the receipt is the same. */
    boolean hearsTheSameReceipt() {
        Receipt newest = acknowledged.get(lastPosition);
        return page.answersAs(newest.revision(), newest.position(), lastChoice).equals(newest);
    }
}
