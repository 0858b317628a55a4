package examengine.grading;

import examengine.journal.JournalEntry;
import examengine.journal.LateAnswers;
import examengine.journal.Receipts;
import examengine.journal.UnsentFile;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import examengine.sitting.Sitting;
import examengine.sitting.SittingChanged;
import examengine.sitting.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Takes answers that a page could not send before its sitting was closed. They enter the journal as what they are, where
 * they are newer than what stands there, and the sitting is graded anew; the earlier score sheet stays. Two persons
 * answer for it, because nothing proves when something was typed.
 */
@ApplicationScoped
@Transactional
public class ImportingUnsentAnswers {

    @Inject
    Sittings sittings;

    @Inject
    CheckingUnsentFile checking;

    @Inject
    LateAnswers late;

    @Inject
    Receipts receipts;

    @Inject
    GradingSitting grading;

    @Inject
    Clock clock;

    @Inject
    Event<SittingChanged> changed;

    /**
     * Imports what a second person has agreed to; checked again, for much may have happened since it was proposed.
     *
     * @throws Refusal as {@link CheckingUnsentFile#check}
     */
    public AnswersImported carryOut(UnsentFile file) {
        Sitting sitting = sittings.locked(file.sitting());
        UnsentAnswers unsent = checking.check(sitting, file);
        changed.fire(SittingChanged.of(sitting));
        grading.grade(sitting.id());
        Points before = sitting.grade().score();
        int count = late.enter(entries(unsent, file));
        grading.gradeAnew(sitting);
        return new AnswersImported(
                count, sitting.grade().sheetVersion(), before, sitting.grade().score());
    }

    private List<JournalEntry> entries(UnsentAnswers unsent, UnsentFile file) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return unsent.answers().stream()
                .filter(UnsentAnswer::isNewer)
                .map(answer -> new JournalEntry(
                        file.sitting(), answer.position(), answer.nextRevision(), answer.choices(), file.lease(), now))
                .map(receipts::receipted)
                .toList();
    }
}
