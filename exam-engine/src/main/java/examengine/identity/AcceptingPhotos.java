package examengine.identity;

import examengine.candidate.Consents;
import examengine.face.Challenge;
import examengine.face.Comparison;
import examengine.face.Faces;
import examengine.face.Liveness;
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

    @Inject
    LivenessChallenges challenges;

    /**
     * @throws Refusal {@code too-many-photos}, {@code consent-required}, {@code retry}, {@code challenge-expired}, or as
     *     {@link CleaningPhotos#clean} and {@link FaceGate}; nothing is kept then and no try used up
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
        List<byte[]> pictures = frames.stream().map(CleanPhoto::jpeg).toList();
        List<byte[]> ahead = pictures.subList(0, Math.min(pictures.size(), Challenge.AHEAD));
        mustBeUsable(probe.challenge() == null ? ahead.subList(0, 1) : ahead);
        return new Compared(frames.get(0), compare(request, ahead), watch(request, probe, pictures));
    }

    /** Of a challenge every picture that is compared must show a face, so none without one may cost a try. */
    private void mustBeUsable(List<byte[]> pictures) {
        pictures.forEach(picture -> faces.look(picture).ifPresent(FaceGate::demandUsable));
    }

    private Comparison compare(CheckRequest request, List<byte[]> ahead) {
        return Optional.ofNullable(request.portrait())
                .flatMap(photos::read)
                .map(portrait -> faces.compare(portrait, ahead))
                .orElse(Comparison.none(NotCompared.NO_PORTRAIT));
    }

    /**
     * Where nothing looks at faces nobody has to turn theirs, for a person looks at the photo anyway. So does a person where
     * no turns were sent, because a phone or a file has none.
     */
    private Liveness watch(CheckRequest request, Probe probe, List<byte[]> pictures) {
        if (!request.terms().liveness() || !faces.readiness().isReady()) {
            return null;
        }
        if (probe.challenge() == null) {
            return Liveness.NOT_CHECKED;
        }
        Challenge challenge = challenges.open(probe.challenge(), request);
        return faces.watch(challenge, pictures);
    }
}
