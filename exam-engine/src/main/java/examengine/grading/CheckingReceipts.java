package examengine.grading;

import examengine.journal.Answers;
import examengine.journal.Receipts;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A candidate shows the receipt of an answer: was it given for that answer, and does the journal still have it? */
@ApplicationScoped
@Transactional
public class CheckingReceipts {

    @Inject
    WatchedSittings watched;

    @Inject
    Receipts receipts;

    @Inject
    Answers answers;

    /**
     * What is claimed to have been acknowledged.
     *
     * @param choices shown labels in alphabetical order, such as {@code "AC"}
     */
    public record Claim(int position, long revision, String choices, String receipt) {}

    /**
     * What is true of it. Genuine but not standing means that the journal was changed afterwards.
     *
     * @param genuine whether this engine gave this receipt for this answer
     * @param stands whether the journal has this answer
     */
    public record Judged(boolean genuine, boolean stands) {}

    /** @throws Refusal {@code not-found} */
    public Judged check(Viewer viewer, String sitting, Claim claim) {
        watched.seenBy(viewer, sitting);
        return new Judged(
                receipts.isGenuine(claim.receipt(), sitting, claim.position(), claim.revision(), claim.choices()),
                answers.journal(sitting).stream()
                        .anyMatch(entry -> entry.position() == claim.position()
                                && entry.revision() == claim.revision()
                                && entry.choices().equals(claim.choices())));
    }
}
