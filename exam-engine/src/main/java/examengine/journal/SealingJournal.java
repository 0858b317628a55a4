package examengine.journal;

import examengine.evidence.Chain;
import examengine.evidence.Entry;
import examengine.evidence.Seal;
import examengine.evidence.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Logger;

/**
 * Seals a closed journal: chains all its entries and signs what they were worth (ADR 10). Each grading adds a seal that
 * follows the one before; none is replaced. The caller holds the transaction and the sitting's row.
 */
@ApplicationScoped
public class SealingJournal {

    private static final Logger LOG = Logger.getLogger(SealingJournal.class.getName());
    private static final String CHANGED = "应考 %s 的作答在封存前已与回执不符（题号/版本）：%s。"
            + " Answers of sitting %s do not fit their receipts before it is sealed (position/revision): %s.";

    @Inject
    Seals seals;

    @Inject
    JournalKeys keys;

    @Inject
    CheckingRows rows;

    @Inject
    Clock clock;

    /**
     * @param entries all of the sitting, in the order of position and revision
     * @param paper the digest of the paper with its keys
     */
    public Seal seal(Statement.Sat sat, List<Entry> entries, String paper, Statement.Graded graded) {
        List<String> lines = entries.stream().map(Entry::line).toList();
        Statement.Receipts receipts = rows.check(sat.sitting());
        if (receipts.areBroken()) {
            LOG.severe(CHANGED.formatted(sat.sitting(), receipts.broken(), sat.sitting(), receipts.broken()));
        }
        var journal = new Statement.Journal(lines.size(), Chain.head(sat.sitting(), lines), receipts);
        var issue = Statement.Issue.after(seals.of(sat.sitting()), clock.instant());
        String text = new Statement(sat, paper, journal, graded, issue).text();
        Seal seal = new Seal(
                issue.number(),
                keys.present().trusted().id(),
                text,
                keys.present().sign(text));
        seals.add(sat.sitting(), seal);
        return seal;
    }
}
