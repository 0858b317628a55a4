package examengine.proctor;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.exam.ExamSessions;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.Office;
import examengine.identity.PhotoSeen;
import examengine.identity.PhotoStore;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Photos as a proctor may see them: of the candidates of their own sessions, and of nobody else. Each look is told. */
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

    @Inject
    Event<PhotoSeen> seen;

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
        String portrait = candidates.find(candidate).map(Candidate::portrait).orElseThrow(Refusal::absent);
        return shown(proctor, portrait, candidate);
    }

    /**
     * The photo of a check, as JPEG.
     *
     * @throws Refusal {@code not-found}, also once it was deleted
     */
    public byte[] probe(Proctor proctor, String check) {
        IdentityCheck asked = checks.find(check)
                .filter(c -> sessions.isWatchedBy(c.examSession(), proctor.account()) && c.photo() != null)
                .orElseThrow(Refusal::absent);
        return shown(proctor, asked.photo(), asked.candidate());
    }

    private byte[] shown(Proctor proctor, String photo, String candidate) {
        byte[] jpeg = photos.read(photo).orElseThrow(Refusal::absent);
        seen.fire(new PhotoSeen(photo, candidate, proctor.account(), proctor.name(), Office.PROCTOR));
        return jpeg;
    }
}
