package examengine.portrait;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.identity.PhotoKind;
import examengine.identity.PhotoStore;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A picture becomes a candidate's portrait. The one before is to go from the same transaction on: nobody needs two. */
@ApplicationScoped
@Transactional
public class EnrollingPortraits {

    @Inject
    Candidates candidates;

    @Inject
    PhotoStore photos;

    @Inject
    Clock clock;

    @Inject
    Event<PortraitEnrolled> enrolled;

    /**
     * Keeps a picture as portrait.
     *
     * @param jpeg as {@link CheckedPhoto#jpeg}
     * @param rules those it was held against, with their version
     * @throws Refusal {@code not-found}
     */
    public void enrol(String id, byte[] jpeg, String rules, String file) {
        Candidate candidate = candidates.locked(id).orElseThrow(Refusal::absent);
        String photo = photos.keep(id, null, PhotoKind.PORTRAIT, jpeg, clock.instant(), null);
        replace(candidate, photo, rules, file);
    }

    /** Makes a portrait of a picture that was proposed; false when that is gone, because its time was over. */
    boolean promote(String id, String photo, String rules, String file) {
        Candidate candidate = candidates.locked(id).orElseThrow(Refusal::absent);
        boolean isThere = photos.promote(photo);
        if (isThere) {
            replace(candidate, photo, rules, file);
        }
        return isThere;
    }

    private void replace(Candidate candidate, String photo, String rules, String file) {
        String before = candidate.portrait();
        candidate.enrolPortrait(photo);
        if (before != null) {
            photos.retire(before, candidate.id(), clock.instant());
        }
        enrolled.fire(new PortraitEnrolled(candidate.id(), before != null, rules, file));
    }
}
