package examengine.identity;

import examengine.candidate.Consents;
import examengine.face.Faces;
import examengine.face.Framing;
import examengine.face.Hint;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Looks at what a camera shows while a candidate finds the right place before it. Nothing is kept and nothing counted
 * against anybody; whoever takes a photo goes before.
 */
@ApplicationScoped
public class LookingAtFrames {

    @Inject
    FrameRate rate;

    @Inject
    Consents consents;

    @Inject
    PhotoPlaces places;

    @Inject
    CleaningPhotos cleaning;

    @Inject
    Faces faces;

    /**
     * What the person should do for a better photo, by the name of the {@link Hint}; nothing where it is good.
     *
     * @throws Refusal {@code too-many-photos} more often than twice a second, {@code consent-required},
     *     {@code faces-not-ready} where this node compares none, {@code retry} where it is busy, or as {@link CleaningPhotos#clean}
     */
    public List<String> hintsFor(String sitting, String candidate, byte[] image, String contentType) {
        rate.admit(sitting);
        consents.demandFaceConsent(candidate);
        if (!faces.readiness().isReady()) {
            throw Refusal.conflict("faces-not-ready");
        }
        return places.ifFree(
                        () -> faces.look(cleaning.harmless(image, contentType).jpeg()))
                .map(look -> Framing.hintsFor(look).stream().map(Hint::name).toList())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNAVAILABLE, "retry").with("retryAfter", 5));
    }
}
