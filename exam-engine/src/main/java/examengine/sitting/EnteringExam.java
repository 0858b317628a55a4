package examengine.sitting;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.eligibility.Eligibility;
import examengine.eligibility.JudgingEligibility;
import examengine.exam.Exam;
import examengine.exam.ExamSession;
import examengine.exam.ExamSessions;
import examengine.exam.Exams;
import examengine.kernel.Refusal;
import examengine.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A candidate accepts the notice and enters an exam: a new attempt, or the one that is not finished yet. The paper is
 * given here, unseen, because candidates enter over minutes but start in the same second.
 */
@ApplicationScoped
@Transactional
public class EnteringExam {

    @Inject
    Exams exams;

    @Inject
    ExamSessions sessions;

    @Inject
    Candidates candidates;

    @Inject
    Sittings sittings;

    @Inject
    JudgingEligibility eligibility;

    @Inject
    Papers papers;

    @Inject
    Clock clock;

    @Inject
    Event<SittingChanged> changed;

    /** @param isNew whether this call began the attempt */
    public record Entry(Sitting sitting, boolean isNew) {}

    /**
     * @throws Refusal {@code not-found} for an exam the candidate is not enrolled in; {@code notice-not-accepted};
     *     {@code already-passed}; {@code not-eligible} with reasons; {@code not-open}; {@code bank-too-small}
     */
    public Entry enter(String candidateId, String examId, boolean noticeAccepted) {
        List<ExamSession> own = sessions.of(candidateId).stream()
                .filter(session -> session.exam().equals(examId))
                .toList();
        if (own.isEmpty()) {
            throw Refusal.absent();
        }
        Candidate candidate = candidates.locked(candidateId).orElseThrow(Refusal::absent);
        List<Sitting> attempts = sittings.attempts(candidateId, examId);
        for (Sitting attempt : attempts) {
            if (!attempt.state().isFinished()) {
                return new Entry(attempt, false);
            }
        }
        Exam exam = exams.get(examId);
        demandAccess(candidateId, exam, noticeAccepted, attempts);
        Sitting sitting = begin(candidate, openOne(own), attempts.size() + 1);
        papers.give(
                new Papers.Sitter(sitting.id(), sitting.examSession(), candidateId),
                exam.blueprint(),
                attempts.stream().map(Sitting::id).toList(),
                clock.instant());
        return new Entry(sitting, true);
    }

    private void demandAccess(String candidate, Exam exam, boolean noticeAccepted, List<Sitting> attempts) {
        if (!noticeAccepted) {
            throw Refusal.invalid("notice-not-accepted");
        }
        if (attempts.stream().anyMatch(Sitting::isReleasedUngraded)) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "retry").with("retryAfter", 1);
        }
        if (attempts.stream().anyMatch(Sitting::isPassedOpenly)) {
            throw Refusal.conflict("already-passed");
        }
        Eligibility judged = eligibility.of(candidate, exam);
        if (!judged.isEligible()) {
            throw Refusal.conflict("not-eligible")
                    .with(
                            "reasons",
                            judged.reasons().stream()
                                    .map(Eligibility.Reason::code)
                                    .toList());
        }
    }

    private ExamSession openOne(List<ExamSession> own) {
        Instant now = clock.instant();
        return own.stream()
                .filter(session -> session.hasOpenedBy(now) && !session.isOverBy(now))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("not-open"));
    }

    private Sitting begin(Candidate candidate, ExamSession session, int attempt) {
        Sitting sitting = new Sitting(
                UUID.randomUUID().toString(),
                session.exam(),
                session.id(),
                candidate.id(),
                attempt,
                candidate.extraTime(),
                clock.instant());
        sittings.add(sitting);
        changed.fire(SittingChanged.of(sitting));
        return sitting;
    }
}
