package examengine.sitting;

import examengine.identity.LivenessChallenges;
import examengine.identity.LookingAtFrames;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Helps a candidate of whom a photo is wanted now to take a good one. */
@ApplicationScoped
public class FramingPhotos {

    private static final String AHEAD = "FRONT";

    @Inject
    Snapshots snapshots;

    @Inject
    CheckingPresence checking;

    @Inject
    LookingAtFrames looking;

    @Inject
    LivenessChallenges challenges;

    /** @param steps names of the turns, with a look ahead between each two */
    public record Turns(String name, List<String> steps, Instant expiresAt) {}

    /**
     * What to do for a better photo, by name; empty where it is good. The database is not asked: this comes often.
     *
     * @throws Refusal {@code not-found}, {@code no-photo-expected}, and as {@link LookingAtFrames#hintsFor}
     */
    public List<String> hintsFor(String candidate, String sitting, byte[] image, String contentType) {
        SittingState.valueOf(snapshots.of(candidate, sitting).state()).phaseOfPhoto();
        return looking.hintsFor(sitting, candidate, image, contentType);
    }

    /** @throws Refusal as {@link CheckingPresence#expect} */
    public Turns challenge(String candidate, String sitting) {
        LivenessChallenges.Issued issued = challenges.issue(checking.expect(candidate, sitting));
        List<String> steps = new ArrayList<>();
        issued.turns().forEach(turn -> steps.addAll(List.of(turn, AHEAD)));
        return new Turns(issued.name(), List.copyOf(steps.subList(0, steps.size() - 1)), issued.expiresAt());
    }
}
