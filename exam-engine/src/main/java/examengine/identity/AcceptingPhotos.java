package examengine.identity;

import examengine.candidate.Consents;
import examengine.identity.store.PhotoRate;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * From the bytes a camera sent to a photo that may be kept. Takes tens of milliseconds and may wait for its turn, so
 * it is best done before a transaction begins: none of the few database connections is then held meanwhile.
 */
@ApplicationScoped
public class AcceptingPhotos {

    @Inject
    PhotoRate rate;

    @Inject
    Consents consents;

    @Inject
    CleaningPhotos cleaning;

    /** @throws Refusal {@code too-many-photos}, {@code consent-required}, or as {@link CleaningPhotos#clean} */
    public CleanPhoto accept(CheckRequest request) {
        rate.admit(request.sitting());
        consents.demandFaceConsent(request.candidate());
        return cleaning.clean(request.image(), request.contentType());
    }
}
