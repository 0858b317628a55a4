package examengine.sitting.http;

import examengine.exam.Exam;
import examengine.sitting.ReadingSitting;
import examengine.sitting.ReadingSitting.Reading;
import examengine.sitting.Sitting;
import examengine.sitting.SittingState;
import examengine.sitting.Submission;
import examengine.sitting.http.ObjectionResource.ObjectionView;
import examengine.sitting.http.SittingView.AnswerView;
import examengine.sitting.http.SittingView.CheckView;
import examengine.web.Timestamps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Puts together what a candidate sees of a sitting. */
@ApplicationScoped
class SittingViews {

    @Inject
    ReadingSitting reading;

    @Inject
    Clock clock;

    SittingView of(String candidate, String id) {
        return of(reading.read(candidate, id));
    }

    SittingView of(Reading all) {
        Sitting sitting = all.sitting();
        Exam exam = all.exam();
        Submission submission = sitting.submission();
        boolean suspended = sitting.state() == SittingState.SUSPENDED;
        return new SittingView(
                sitting.id(),
                ExamSummary.of(exam, all.itemCount()),
                sitting.state(),
                sitting.attempt(),
                Timestamps.iso(clock.instant()),
                Timestamps.iso(sitting.time().startedAt()),
                Timestamps.iso(sitting.time().earliestSubmissionAt()),
                Timestamps.iso(sitting.time().deadline()),
                submission == null ? null : Timestamps.iso(submission.at()),
                submission == null ? null : submission.by(),
                suspended ? sitting.stopReason() : null,
                all.paper(),
                all.answers().stream().map(AnswerView::of).toList(),
                all.marks(),
                all.standing().checks().stream()
                        .map(check -> CheckView.of(check, all.attemptsLeft(check.phase())))
                        .toList(),
                Timestamps.iso(all.checkUntil()),
                Timestamps.iso(exitCheckBy(all)),
                sitting.state() == SittingState.ANNULLED ? sitting.stopReason() : null,
                all.objection() == null ? null : ObjectionView.of(all.objection()));
    }

    private static Instant exitCheckBy(Reading all) {
        Sitting sitting = all.sitting();
        return sitting.state() == SittingState.AWAITING_EXIT_CHECK
                ? sitting.submission().at().plus(all.exam().policy().identity().exitPatience())
                : null;
    }
}
