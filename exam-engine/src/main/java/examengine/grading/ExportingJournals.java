package examengine.grading;

import examengine.evidence.JournalExport;
import examengine.exam.ExamSessions;
import examengine.grading.store.EvidenceRows;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Hands out journals with everything a replay needs, the keys of the papers included; only of sittings that were handed
 * in.
 */
@ApplicationScoped
@Transactional
public class ExportingJournals {

    @Inject
    ExamSessions sessions;

    @Inject
    EvidenceRows rows;

    @Inject
    Event<JournalsExported> exported;

    /** @throws Refusal {@code not-found}, {@code journal-still-open} */
    public JournalExport one(String sitting) {
        JournalExport export = read(sitting);
        exported.fire(new JournalsExported("sitting/" + sitting, 1));
        return export;
    }

    /**
     * The sittings of a session whose journals are about to be read, one by one.
     *
     * @throws Refusal {@code not-found}
     */
    public List<String> ofSession(String examSession) {
        sessions.find(examSession).orElseThrow(Refusal::absent);
        List<String> closed = rows.closedIn(examSession);
        exported.fire(new JournalsExported("exam-session/" + examSession, closed.size()));
        return closed;
    }

    /** @throws Refusal as {@link #one} */
    public JournalExport read(String sitting) {
        JournalExport export = rows.of(sitting).orElseThrow(Refusal::absent);
        if (export.sitting().submittedAt().isEmpty()) {
            throw Refusal.conflict("journal-still-open");
        }
        return export;
    }
}
