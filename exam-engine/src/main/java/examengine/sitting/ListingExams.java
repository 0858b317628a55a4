package examengine.sitting;

import examengine.eligibility.Eligibility;
import examengine.eligibility.JudgingEligibility;
import examengine.exam.Exam;
import examengine.exam.ExamSession;
import examengine.exam.ExamSessions;
import examengine.exam.Exams;
import examengine.kernel.Refusal;
import examengine.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exams a candidate is enrolled in, each with what stands in the way and what was done so far. */
@ApplicationScoped
@Transactional
public class ListingExams {

    @Inject
    Exams exams;

    @Inject
    ExamSessions sessions;

    @Inject
    Sittings sittings;

    @Inject
    JudgingEligibility eligibility;

    @Inject
    Papers papers;

    @Inject
    Clock clock;

    /** @param session the one that is open now or opens next; of those that are over the last one */
    public record Listed(
            Exam exam, int itemCount, ExamSession session, Eligibility eligibility, List<Sitting> attempts) {

        /** Attempts the candidate may know to be over; one whose result is withheld does not betray it. */
        public int finishedAttempts() {
            return (int) attempts.stream().filter(s -> s.state().isFinished()).count();
        }

        public boolean isPassed() {
            return attempts.stream().anyMatch(Sitting::isPassedOpenly);
        }

        /** The attempt to go on with, or null. */
        public Sitting open() {
            return attempts.stream()
                    .filter(s -> !s.state().isFinished())
                    .findFirst()
                    .orElse(null);
        }
    }

    public List<Listed> of(String candidate) {
        Map<String, List<ExamSession>> byExam = new LinkedHashMap<>();
        sessions.of(candidate).forEach(session -> byExam.computeIfAbsent(session.exam(), e -> new ArrayList<>())
                .add(session));
        return byExam.entrySet().stream()
                .map(entry -> listed(candidate, exams.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** @throws Refusal {@code not-found} for an exam the candidate is not enrolled in */
    public List<Sitting> attempts(String candidate, String exam) {
        if (sessions.of(candidate).stream().noneMatch(session -> session.exam().equals(exam))) {
            throw Refusal.absent();
        }
        return sittings.attempts(candidate, exam);
    }

    private Listed listed(String candidate, Exam exam, List<ExamSession> own) {
        return new Listed(
                exam,
                papers.itemCount(exam.blueprint()),
                presentOf(own),
                eligibility.of(candidate, exam),
                sittings.attempts(candidate, exam.id()));
    }

    private ExamSession presentOf(List<ExamSession> own) {
        Instant now = clock.instant();
        return own.stream()
                .filter(session -> !session.isOverBy(now))
                .findFirst()
                .orElse(own.get(own.size() - 1));
    }
}
