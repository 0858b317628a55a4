package examengine.proctor;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.exam.ExamSession;
import examengine.exam.ExamSessions;
import examengine.identity.DecidingReviews;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The photos that wait for a person, in the sessions a proctor is assigned to. */
@ApplicationScoped
@Transactional
public class Reviewing {

    @Inject
    ExamSessions sessions;

    @Inject
    IdentityChecks checks;

    @Inject
    Candidates candidates;

    @Inject
    DecidingReviews deciding;

    @Inject
    Event<ReviewDecided> decided;

    /** A check that waits, and whose it is. */
    public record Review(IdentityCheck check, Candidate candidate) {}

    /** Oldest due first. */
    public List<Review> queueOf(Proctor proctor) {
        List<IdentityCheck> open = checks.open(sessions.watchedBy(proctor.account()).stream()
                .map(ExamSession::id)
                .toList());
        Map<String, Candidate> persons = candidates
                .all(open.stream().map(IdentityCheck::candidate).toList())
                .stream()
                .collect(Collectors.toMap(Candidate::id, Function.identity()));
        return open.stream()
                .map(check -> new Review(check, persons.get(check.candidate())))
                .toList();
    }

    /** @throws Refusal {@code not-found}, {@code decided}, {@code reason-required} */
    public void decide(Proctor by, String id, Decision decision, String reason) {
        checks.find(id)
                .filter(check -> sessions.isWatchedBy(check.examSession(), by.account()))
                .orElseThrow(Refusal::absent);
        IdentityCheck check = deciding.decide(id, decision, reason, by.account(), by.name());
        decided.fire(new ReviewDecided(by, check));
    }
}
