package examengine.sitting;

import examengine.exam.Exam;
import examengine.exam.Exams;
import examengine.identity.IdentityChecks;
import examengine.identity.Phase;
import examengine.journal.Answers;
import examengine.journal.LatestAnswer;
import examengine.kernel.Refusal;
import examengine.paper.CandidatePaper;
import examengine.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Everything a candidate may see of one sitting, read in one transaction. */
@ApplicationScoped
@Transactional
public class ReadingSitting {

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    @Inject
    Papers papers;

    @Inject
    Answers answers;

    @Inject
    MarkingPositions marks;

    @Inject
    IdentityChecks checks;

    @Inject
    DuringChecks during;

    @Inject
    Objections objections;

    /**
     * @param paper null unless the paper is being answered: before the start nobody sees it, during a suspension
     *     nobody studies it, and once handed in it is closed
     * @param checkUntil until when a photo asked for while answering may be taken; null where none is asked for
     * @param objection the latest, to an annulment; null where there is none
     */
    public record Reading(
            Sitting sitting,
            Exam exam,
            int itemCount,
            CandidatePaper paper,
            List<LatestAnswer> answers,
            List<Integer> marks,
            IdentityStanding standing,
            Instant checkUntil,
            Objection objection) {

        /** Tries left in a phase of photos. */
        public int attemptsLeft(Phase phase) {
            return standing.attemptsLeft(phase, exam.policy().identity().tries());
        }
    }

    /** @throws Refusal {@code not-found}, also for somebody else's sitting */
    public Reading read(String candidate, String id) {
        return of(sittings.of(candidate, id));
    }

    Reading of(Sitting sitting) {
        String id = sitting.id();
        return reading(
                sitting, exams.get(sitting.exam()), List.copyOf(answers.of(id).values()), marks.of(id));
    }

    /** Of a sitting that starts in this transaction and so has neither answers nor marks. */
    Reading begun(Sitting sitting, Exam exam) {
        return reading(sitting, exam, List.of(), List.of());
    }

    private Reading reading(Sitting sitting, Exam exam, List<LatestAnswer> given, List<Integer> marked) {
        CandidatePaper paper = sitting.state() == SittingState.IN_PROGRESS
                ? papers.of(sitting.id()).map(papers::shown).orElse(null)
                : null;
        return new Reading(
                sitting,
                exam,
                papers.itemCount(exam.blueprint()),
                paper,
                given,
                marked,
                IdentityStanding.of(checks.of(sitting.id())),
                during.asked(sitting.id()).map(DuringCheck::closesAt).orElse(null),
                objections.of(sitting.id()).stream().findFirst().orElse(null));
    }
}
