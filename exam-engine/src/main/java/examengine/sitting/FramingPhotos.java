package examengine.sitting;

import examengine.identity.LivenessChallenges;
import examengine.identity.LookingAtFrames;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Helps a candidate of whom a photo is wanted now to take a good one. The database is not asked: this comes often. */
@ApplicationScoped
public class FramingPhotos {

    private static final String AHEAD = "FRONT";

    @Inject
    Snapshots snapshots;

    @Inject
    LookingAtFrames looking;

    @Inject
    LivenessChallenges challenges;

    /** @param steps names of the turns, with a look ahead between each two */
    public record Turns(String name, List<String> steps, Instant expiresAt) {}

    /**
     * What to do for a better photo, by name; empty where it is good.
     *
     * @throws Refusal {@code not-found}, {@code no-photo-expected}, and as {@link LookingAtFrames#hintsFor}
     */
    public List<String> hintsFor(String candidate, String sitting, byte[] image, String contentType) {
        demandPhotoExpected(candidate, sitting);
        return looking.hintsFor(sitting, candidate, image, contentType);
    }

    /** @throws Refusal {@code not-found}, {@code no-photo-expected} */
    public Turns challenge(String candidate, String sitting) {
        demandPhotoExpected(candidate, sitting);
        LivenessChallenges.Issued issued = challenges.issue(sitting);
        List<String> steps = new ArrayList<>();
        issued.turns().forEach(turn -> steps.addAll(List.of(turn, AHEAD)));
        return new Turns(issued.name(), List.copyOf(steps.subList(0, steps.size() - 1)), issued.expiresAt());
    }

    private void demandPhotoExpected(String candidate, String sitting) {
        SittingState.valueOf(snapshots.of(candidate, sitting).state()).phaseOfPhoto();
    }
}
