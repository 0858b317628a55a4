package examengine.sitting;

import examengine.candidate.Consents;
import examengine.exam.ExamPolicy;
import examengine.exam.Exams;
import examengine.identity.CheckingIdentity;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.Means;
import examengine.identity.Phase;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A candidate asks for a person instead of another photo: after the last try (field rules ID-5, S0-26), because there is
 * no camera, or because they want no photo of their face at all, which the law lets them (the measures of 2025 on face
 * recognition: never the only way).
 */
@ApplicationScoped
@Transactional
public class AskingPerson {

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    @Inject
    Consents consents;

    @Inject
    CheckingIdentity checking;

    @Inject
    IdentityChecks checks;

    @Inject
    Event<SittingChanged> changed;

    /**
     * Asks; a repetition changes nothing.
     *
     * @param withDocuments whether there is no camera to take a photo with: then documents are looked at, whatever tries are
     *     left. So they are for who gives no consent
     * @return the check a person will decide
     * @throws Refusal {@code not-found}, {@code no-photo-expected}, or {@code attempts-left} with how many
     */
    public IdentityCheck ask(String candidate, String id, boolean withDocuments) {
        Sitting sitting = sittings.lockedOf(candidate, id);
        IdentityStanding standing = IdentityStanding.of(checks.of(id));
        return standing.latest(phaseAskedAbout(sitting))
                .filter(IdentityCheck::isOpen)
                .orElseGet(() -> asked(sitting, standing, withDocuments));
    }

    private IdentityCheck asked(Sitting sitting, IdentityStanding standing, boolean withDocuments) {
        Phase phase = sitting.state().phaseOfPhoto();
        if (phase == Phase.DURING) {
            throw Refusal.conflict("no-photo-expected");
        }
        ExamPolicy policy = exams.get(sitting.exam()).policy();
        int reviewDays = policy.identity().reviewDays();
        IdentityCheck check = !withDocuments && consents.hasFaceConsent(sitting.candidate())
                ? checking.askPerson(lastTry(standing, phase, policy.identity().tries()), reviewDays)
                : checking.withoutPhoto(sitting.subject(), phase, Means.DOCUMENTS_WANTED, reviewDays);
        sitting.personAsked(policy.beginUnderReview() && check.means() == Means.PHOTO);
        changed.fire(SittingChanged.of(sitting));
        return check;
    }

    private static String lastTry(IdentityStanding standing, Phase phase, int tries) {
        int left = standing.attemptsLeft(phase, tries);
        if (left > 0) {
            throw Refusal.conflict("attempts-left").with("attemptsLeft", left);
        }
        return standing.latest(phase).orElseThrow().id();
    }

    /** A sitting that waits for the person already expects no photo, but may be asked about again. */
    private static Phase phaseAskedAbout(Sitting sitting) {
        return switch (sitting.state()) {
            case ENTRY_UNDER_REVIEW -> Phase.ENTRY;
            case UNDER_REVIEW -> Phase.EXIT;
            default -> sitting.state().phaseOfPhoto();
        };
    }
}
