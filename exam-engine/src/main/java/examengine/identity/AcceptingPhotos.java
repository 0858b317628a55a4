package examengine.identity;

import examengine.candidate.Consents;
import examengine.face.Comparison;
import examengine.face.Faces;
import examengine.face.NotCompared;
import examengine.identity.store.PhotoRate;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * From the bytes a camera sent to a photo that may be kept, compared with the portrait. Takes tens of milliseconds and may
 * wait for its turn, so it is best done before a transaction begins: none of the few database connections is then held
 * meanwhile. Only so many are in work at a time that requests for answers always find a thread.
 */
@ApplicationScoped
public class AcceptingPhotos {

    @Inject
    PhotoRate rate;

    @Inject
    Consents consents;

    @Inject
    PhotoPlaces places;

    @Inject
    CleaningPhotos cleaning;

    @Inject
    PhotoStore photos;

    @Inject
    Faces faces;

    /**
     * @throws Refusal {@code too-many-photos}, {@code consent-required}, {@code retry}, or as {@link CleaningPhotos#clean}
     *     and {@link FaceGate}; nothing is kept then and no try used up
     */
    public Compared accept(CheckRequest request, Probe probe) {
        rate.admit(request.subject().sitting());
        consents.demandFaceConsent(request.subject().candidate());
        return places.within(() -> compared(request, probe));
    }

    private Compared compared(CheckRequest request, Probe probe) {
        List<CleanPhoto> frames = probe.frames().stream()
                .map(frame -> cleaning.clean(frame.image(), frame.contentType()))
                .toList();
        CleanPhoto kept = frames.get(0);
        faces.look(kept.jpeg()).ifPresent(FaceGate::demandUsable);
        return new Compared(kept, compare(request, frames), null);
    }

    private Comparison compare(CheckRequest request, List<CleanPhoto> frames) {
        Optional<byte[]> portrait = Optional.ofNullable(request.portrait()).flatMap(photos::read);
        return portrait.map(enrolled -> faces.compare(
                        enrolled, frames.stream().map(CleanPhoto::jpeg).toList()))
                .orElse(Comparison.none(NotCompared.NO_PORTRAIT));
    }
}
