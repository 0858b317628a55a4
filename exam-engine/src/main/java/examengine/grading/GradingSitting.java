package examengine.grading;

import examengine.exam.Exam;
import examengine.exam.ExamPolicy;
import examengine.exam.Exams;
import examengine.journal.Answers;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import examengine.paper.Paper;
import examengine.paper.Papers;
import examengine.scoring.ScoringRule;
import examengine.sitting.CreditingHours;
import examengine.sitting.Sitting;
import examengine.sitting.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Grades a sitting from its journal as soon as it is handed in (field rule EX-5). What a node that died left ungraded
 * another one picks up in its sweep; the sitting's row is locked, so there is one first sheet.
 */
@ApplicationScoped
@Transactional
public class GradingSitting {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    @Inject
    Papers papers;

    @Inject
    Answers answers;

    @Inject
    SealingGrade sealing;

    @Inject
    CreditingHours crediting;

    @Inject
    Clock clock;

    /** Grades unless there is a sheet already. */
    public void grade(String id) {
        Sitting sitting = sittings.locked(id);
        if (!sitting.grade().isGiven()) {
            gradeAnew(sitting);
        }
    }

    /**
     * Another sheet with the next version, from the journal as it now stands and by the terms of the sheet before, for the
     * exam may have changed since; the caller holds the sitting's row.
     */
    void gradeAnew(Sitting sitting) {
        Exam exam = exams.get(sitting.exam());
        Terms terms = terms(sitting, exam.policy());
        Paper paper = papers.of(sitting.id()).orElseThrow(Refusal::absent);
        var basis = new SealingGrade.Basis(paper, papers.markingScheme(paper), answers.journal(sitting.id()));
        var lines = Marking.mark(basis.scheme(), Answers.latest(basis.journal()), terms.rule());
        int version = sitting.grade().sheetVersion() + 1;
        ScoreSheet sheet =
                new ScoreSheet(sitting.id(), version, terms.rule(), lines, terms.passMark(), clock.instant());
        entities.persist(sheet);
        sitting.graded(sheet.grade());
        sealing.seal(sitting, basis, sheet.graded());
        crediting.creditIfPassed(sitting, exam);
    }

    private record Terms(ScoringRule rule, Points passMark) {}

    private Terms terms(Sitting sitting, ExamPolicy now) {
        var before = entities.find(
                ScoreSheet.class,
                new ScoreSheet.Key(sitting.id(), sitting.grade().sheetVersion()));
        return before == null
                ? new Terms(now.scoringRule(), now.passMark())
                : new Terms(before.rule(), before.passMark().orElse(now.passMark()));
    }
}
