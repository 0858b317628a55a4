package examengine.sitting;

import examengine.exam.Exam;
import examengine.exam.Exams;
import examengine.identity.CheckingDocuments;
import examengine.identity.DecidingReviews;
import examengine.identity.Decision;
import examengine.identity.DocumentCheck;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.Means;
import examengine.identity.Outcome;
import examengine.identity.Phase;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Lets a candidate go on without a photo, because a person has seen their documents: in place of a photo that is awaited,
 * or as the appointment they asked for.
 */
@ApplicationScoped
@Transactional
public class AdmittingByDocuments {

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    @Inject
    CheckingDocuments checking;

    @Inject
    IdentityChecks checks;

    @Inject
    DecidingReviews deciding;

    @Inject
    CreditingHours crediting;

    @Inject
    Event<SittingChanged> changed;

    /**
     * @param means in the same room or in a video call
     * @param reason what was seen
     * @throws Refusal {@code no-photo-expected} unless the photo before or after the exam is still to be taken, or documents
     *     are waited for
     */
    public void admit(String id, Means means, String reason, String account, String accountName) {
        Optional<IdentityCheck> asked = checks.of(id).stream()
                .filter(check -> check.isOpen() && check.means() == Means.DOCUMENTS_WANTED)
                .findFirst();
        if (asked.isPresent()) {
            deciding.decide(asked.get().id(), Decision.SAME_PERSON, means, reason, account, accountName);
        } else {
            inPlaceOfPhoto(id, means, reason, account, accountName);
        }
    }

    private void inPlaceOfPhoto(String id, Means means, String reason, String account, String accountName) {
        Sitting sitting = sittings.locked(id);
        Exam exam = exams.get(sitting.exam());
        Phase phase = sitting.state().phaseOfPhoto();
        if (phase == Phase.DURING) {
            throw Refusal.conflict("no-photo-expected");
        }
        checking.record(new DocumentCheck(sitting.subject(), phase, means, reason, account, accountName));
        if (phase == Phase.ENTRY) {
            sitting.entryPhotoTaken(Outcome.MATCH, exam.policy().beginUnderReview());
        } else {
            boolean settled = IdentityStanding.of(checks.fresh(id)).isSettled();
            sitting.exitPhotoTaken(Outcome.MATCH, exam.policy().resultWaitsFor(), settled);
            crediting.creditIfPassed(sitting, exam);
        }
        changed.fire(SittingChanged.of(sitting));
    }
}
