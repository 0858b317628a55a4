package examengine.proctor;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.exam.ExamSessions;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.PhotoStore;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Photos as a proctor may see them: of the candidates of their own sessions, and of nobody else. */
@ApplicationScoped
@Transactional
public class LookingAtPhotos {

    @Inject
    ExamSessions sessions;

    @Inject
    Candidates candidates;

    @Inject
    IdentityChecks checks;

    @Inject
    PhotoStore photos;

    /**
     * The enrolled portrait of somebody on a session's roster, as JPEG.
     *
     * @throws Refusal {@code not-found}
     */
    public byte[] portrait(Proctor proctor, String examSession, String candidate) {
        boolean isOnRoster = sessions.of(candidate).stream().anyMatch(s -> s.id().equals(examSession));
        if (!isOnRoster || !sessions.isWatchedBy(examSession, proctor.account())) {
            throw Refusal.absent();
        }
        return candidates
                .find(candidate)
                .map(Candidate::portrait)
                .flatMap(photos::read)
                .orElseThrow(Refusal::absent);
    }

    /**
     * The photo of a check, as JPEG.
     *
     * @throws Refusal {@code not-found}, also once it was deleted
     */
    public byte[] probe(Proctor proctor, String check) {
        return checks.find(check)
                .filter(c -> sessions.isWatchedBy(c.examSession(), proctor.account()))
                .map(IdentityCheck::photo)
                .flatMap(photos::read)
                .orElseThrow(Refusal::absent);
    }
}
