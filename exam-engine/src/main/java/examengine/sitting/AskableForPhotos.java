package examengine.sitting;

import examengine.candidate.Consents;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.Means;
import examengine.identity.Phase;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whom a photo may be asked for while answering. Who gives no consent to face photos is never asked: refusing must do no
 * harm (the measures of 2025 on face recognition: never the only way). Callers hold the transaction.
 */
@ApplicationScoped
class AskableForPhotos {

    @Inject
    Consents consents;

    @Inject
    IdentityChecks checks;

    /** @throws Refusal {@code no-face-consent} */
    void demand(Sitting sitting) {
        if (!isAskable(sitting)) {
            throw Refusal.conflict("no-face-consent");
        }
    }

    boolean isAskable(Sitting sitting) {
        return consents.hasFaceConsent(sitting.candidate());
    }

    /** Whether photos are planned: not for who came in by documents either, be it for want of a camera that works. */
    boolean isPlannedFor(Sitting sitting) {
        return isAskable(sitting) && !cameInByDocuments(sitting);
    }

    private boolean cameInByDocuments(Sitting sitting) {
        return IdentityStanding.of(checks.of(sitting.id()))
                .latest(Phase.ENTRY)
                .map(IdentityCheck::means)
                .filter(means -> means != Means.PHOTO)
                .isPresent();
    }
}
