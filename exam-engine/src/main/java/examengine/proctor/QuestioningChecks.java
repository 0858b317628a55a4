package examengine.proctor;

import examengine.exam.ExamSession;
import examengine.exam.ExamSessions;
import examengine.exam.Exams;
import examengine.identity.DecidingReviews;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.kernel.Refusal;
import examengine.sitting.Sitting;
import examengine.sitting.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Somebody saw that a stranger sat there although a machine, or a person, found the candidate (field rule EX-8), be it long
 * after the result was shown. To doubt takes one; the check then waits in the queue of its session, and to annul takes two as
 * ever.
 */
@ApplicationScoped
@Transactional
public class QuestioningChecks {

    @Inject
    ExamSessions sessions;

    @Inject
    Exams exams;

    @Inject
    Sittings sittings;

    @Inject
    IdentityChecks checks;

    @Inject
    DecidingReviews deciding;

    @Inject
    Event<CheckDoubted> doubted;

    /**
     * Who asks.
     *
     * @param seesAll whether sessions they are not assigned to are open to them
     */
    public record Asker(Proctor person, boolean seesAll) {}

    /**
     * All checks of a sitting, oldest first.
     *
     * @throws Refusal {@code not-found}
     */
    public List<IdentityCheck> of(Asker asker, String sitting) {
        Sitting asked = sittings.find(sitting)
                .filter(found -> isOpenTo(asker, found.examSession()))
                .orElseThrow(Refusal::absent);
        return checks.of(asked.id());
    }

    /**
     * Doubts one; said again it changes nothing.
     *
     * @param reason 1 to 1,000 characters
     * @throws Refusal {@code not-found}, {@code not-questionable}, {@code annulled}
     */
    public void question(Asker asker, String sitting, String id, String reason) {
        IdentityCheck check = checks.find(id)
                .filter(found -> found.sitting().equals(sitting) && isOpenTo(asker, found.examSession()))
                .orElseThrow(Refusal::absent);
        if (deciding.question(id, reason, reviewDays(check))) {
            doubted.fire(new CheckDoubted(asker.person(), check, reason));
        }
    }

    private int reviewDays(IdentityCheck check) {
        String exam = sessions.find(check.examSession()).map(ExamSession::exam).orElseThrow(Refusal::absent);
        return exams.get(exam).policy().identity().reviewDays();
    }

    private boolean isOpenTo(Asker asker, String examSession) {
        return asker.seesAll()
                || sessions.isWatchedBy(examSession, asker.person().account());
    }
}
