package examengine.proctor;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.exam.Exam;
import examengine.exam.ExamSession;
import examengine.exam.ExamSessions;
import examengine.exam.Exams;
import examengine.identity.Appointment;
import examengine.identity.DecidingReviews;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.Means;
import examengine.kernel.Refusal;
import examengine.sitting.AdjustingSitting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The photos that wait for a person, in the sessions a proctor is assigned to. */
@ApplicationScoped
@Transactional
public class Reviewing {

    @Inject
    ExamSessions sessions;

    @Inject
    Exams exams;

    @Inject
    IdentityChecks checks;

    @Inject
    Candidates candidates;

    @Inject
    DecidingReviews deciding;

    @Inject
    AdjustingSitting adjusting;

    @Inject
    Event<ReviewDecided> decided;

    @Inject
    Event<OtherPersonSaid> said;

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

    /**
     * Decides alone, which is possible for everything but another person.
     *
     * @param seen how documents were seen in place of a photo, or null
     * @throws Refusal {@code not-found}, {@code decided}, {@code reason-required}, {@code seen-required}
     */
    public void decide(Proctor by, String id, Decision decision, Means seen, String reason) {
        watched(by, id);
        IdentityCheck check = deciding.decide(id, decision, seen, reason, by.account(), by.name());
        decided.fire(new ReviewDecided(by, check));
    }

    /**
     * One proctor says it is another person; the check stays open until a second person agrees (two-person rule). Said
     * again it changes nothing.
     *
     * @return the id of what the second person decides
     * @throws Refusal {@code not-found}, {@code decided}, {@code reason-required}
     */
    public String proposeOtherPerson(Proctor by, String id, String reason) {
        watched(by, id);
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("reason-required");
        }
        String proposal = UUID.randomUUID().toString();
        IdentityCheck check = deciding.proposeOtherPerson(id, proposal, by.account());
        if (check.proposal().equals(proposal)) {
            said.fire(new OtherPersonSaid(by, review(check), exam(check), proposal, reason.strip()));
        }
        return check.proposal();
    }

    private Review review(IdentityCheck check) {
        return new Review(check, candidates.find(check.candidate()).orElseThrow(Refusal::absent));
    }

    private Exam exam(IdentityCheck check) {
        return exams.get(
                sessions.find(check.examSession()).map(ExamSession::exam).orElseThrow(Refusal::absent));
    }

    /** The second person agreed: it is decided, and that annuls the sitting. */
    public void agreeOtherPerson(Proctor second, String id, String reason) {
        IdentityCheck check = deciding.decide(id, Decision.OTHER_PERSON, reason, second.account(), second.name());
        decided.fire(new ReviewDecided(second, check));
    }

    /** The second person did not agree; the check waits as it did before. */
    public void otherPersonNotAgreed(String id, String proposal) {
        deciding.withdrawProposal(id, proposal);
    }

    /**
     * Names when and where the documents will be looked at; the candidate's page shows it.
     *
     * @throws Refusal {@code not-found}, {@code decided}
     */
    public void appoint(Proctor by, String id, Appointment appointment) {
        watched(by, id);
        adjusting.appointed(deciding.appoint(id, appointment).sitting());
    }

    private void watched(Proctor by, String id) {
        checks.find(id)
                .filter(check -> sessions.isWatchedBy(check.examSession(), by.account()))
                .orElseThrow(Refusal::absent);
    }
}
