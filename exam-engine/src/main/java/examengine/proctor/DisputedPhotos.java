package examengine.proctor;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.Office;
import examengine.identity.PhotoSeen;
import examengine.identity.PhotoStore;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Photos as an examiner may see them: those of a check about which somebody said, or two persons decided, that it is another
 * person, and no others.
 */
@ApplicationScoped
@Transactional
public class DisputedPhotos {

    @Inject
    IdentityChecks checks;

    @Inject
    Candidates candidates;

    @Inject
    PhotoStore photos;

    @Inject
    Event<PhotoSeen> seen;

    /**
     * The photo of the check as JPEG.
     *
     * @throws Refusal {@code not-found}, also once it was deleted
     */
    public byte[] photo(String check, String account, String name) {
        IdentityCheck disputed = disputed(check);
        return shown(disputed.photo(), disputed.candidate(), account, name);
    }

    /**
     * The portrait it was compared with, as it is enrolled now.
     *
     * @throws Refusal {@code not-found}
     */
    public byte[] portrait(String check, String account, String name) {
        String candidate = disputed(check).candidate();
        String portrait = candidates.find(candidate).map(Candidate::portrait).orElse(null);
        return shown(portrait, candidate, account, name);
    }

    private byte[] shown(String photo, String candidate, String account, String name) {
        byte[] jpeg = Optional.ofNullable(photo).flatMap(photos::read).orElseThrow(Refusal::absent);
        seen.fire(new PhotoSeen(photo, candidate, account, name, Office.EXAMINER));
        return jpeg;
    }

    private IdentityCheck disputed(String id) {
        return checks.find(id)
                .filter(check -> check.proposal() != null || check.decision() == Decision.OTHER_PERSON)
                .orElseThrow(Refusal::absent);
    }
}
