package examengine.sitting;

import examengine.journal.Journal;
import examengine.journal.JournalEntry;
import examengine.journal.Outcome;
import examengine.journal.Receipts;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;

/**
 * Takes answers. The snapshot only says whose paper it is and what it offers; everything that can change (running,
 * lease, deadline, revisions) is decided by the journal's fence in the database.
 */
@ApplicationScoped
public class RecordingAnswers {

    @Inject
    Snapshots snapshots;

    @Inject
    Journal journal;

    @Inject
    Receipts receipts;

    @Inject
    Clock clock;

    @Inject
    Event<AnswerSaved> saved;

    /**
     * What a page sends.
     *
     * @param choices shown labels; empty clears the answer
     * @param revision 1 or more, rising
     */
    public record Draft(int position, List<String> choices, long revision) {}

    /**
     * What became of it.
     *
     * @param receipt the receipt of an acknowledged answer, else null
     */
    public record Recorded(int position, Outcome outcome, String receipt) {}

    /**
     * Completes once the answer is committed or certainly is not; exceptionally with the refusal {@code retry}.
     *
     * @throws Refusal {@code not-found}, {@code not-started}, {@code no-such-position}, {@code not-a-choice}
     */
    public CompletionStage<Recorded> record(String candidate, String sitting, long lease, Draft draft) {
        SittingSnapshot snapshot = snapshots.withPaper(candidate, sitting);
        JournalEntry entry = receipts.receipted(new JournalEntry(
                sitting, draft.position(), draft.revision(), letters(snapshot, draft), lease, clock.instant()));
        return journal.append(entry).thenApply(outcome -> told(snapshot, entry, outcome));
    }

    private Recorded told(SittingSnapshot snapshot, JournalEntry entry, Outcome outcome) {
        if (!outcome.isAcknowledged()) {
            return new Recorded(entry.position(), outcome, null);
        }
        saved.fire(new AnswerSaved(
                entry.sitting(),
                snapshot.examSession(),
                entry.position(),
                entry.choices().isEmpty(),
                entry.receivedAt()));
        return new Recorded(entry.position(), outcome, entry.acknowledgement());
    }

    private static String letters(SittingSnapshot snapshot, Draft draft) {
        if (!snapshot.hasPosition(draft.position())) {
            throw Refusal.invalid("no-such-position")
                    .with("position", draft.position())
                    .with("positions", snapshot.shape().size());
        }
        TreeSet<String> labels = new TreeSet<>(draft.choices());
        int offered = snapshot.choicesAt(draft.position());
        if (!labels.stream().allMatch(label -> isOffered(label, offered))) {
            throw Refusal.invalid("not-a-choice").with("position", draft.position());
        }
        if (labels.size() > 1 && !snapshot.takesSeveralAt(draft.position())) {
            throw Refusal.invalid("not-a-choice").with("position", draft.position());
        }
        return String.join("", labels);
    }

    private static boolean isOffered(String label, int offered) {
        return label.length() == 1 && label.charAt(0) >= 'A' && label.charAt(0) < 'A' + offered;
    }
}
