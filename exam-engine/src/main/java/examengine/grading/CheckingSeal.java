package examengine.grading;

import examengine.evidence.JournalExport;
import examengine.evidence.Seal;
import examengine.evidence.Verification;
import examengine.grading.store.EvidenceRows;
import examengine.journal.JournalKeys;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Holds everything that stands about a graded sitting against its seal, now. */
@ApplicationScoped
@Transactional
public class CheckingSeal {

    @Inject
    WatchedSittings watched;

    @Inject
    EvidenceRows rows;

    @Inject
    JournalKeys keys;

    /** The seals by number, and what the check of everything against the latest said. */
    public record Checked(List<Seal> seals, Verification verification) {}

    /** @throws Refusal {@code not-found}, also as long as nothing was graded and nothing sealed */
    public Checked check(Viewer viewer, String sitting) {
        watched.seenBy(viewer, sitting);
        JournalExport standing = rows.of(sitting)
                .filter(export ->
                        export.sitting().sheetVersion() > 0 || !export.seals().isEmpty())
                .orElseThrow(Refusal::absent);
        return new Checked(standing.seals(), Verification.of(standing, keys.byId()));
    }
}
