package examengine.proctor;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.PhotoStore;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

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

    /**
     * The photo of the check as JPEG.
     *
     * @throws Refusal {@code not-found}, also once it was deleted
     */
    public byte[] photo(String check) {
        return photos.read(String.valueOf(disputed(check).photo())).orElseThrow(Refusal::absent);
    }

    /**
     * The portrait it was compared with, as it is enrolled now.
     *
     * @throws Refusal {@code not-found}
     */
    public byte[] portrait(String check) {
        return candidates
                .find(disputed(check).candidate())
                .map(Candidate::portrait)
                .flatMap(photos::read)
                .orElseThrow(Refusal::absent);
    }

    private IdentityCheck disputed(String id) {
        return checks.find(id)
                .filter(check -> check.proposal() != null || check.decision() == Decision.OTHER_PERSON)
                .orElseThrow(Refusal::absent);
    }
}
