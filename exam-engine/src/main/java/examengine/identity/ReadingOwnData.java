package examengine.identity;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.candidate.Consents;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A candidate looks at what is kept about them (PIPL, article 45). */
@ApplicationScoped
@Transactional
public class ReadingOwnData {

    @Inject
    Candidates candidates;

    @Inject
    Consents consents;

    @Inject
    PhotoStore photos;

    /** @throws Refusal {@code not-found} */
    public OwnData of(String candidate) {
        Candidate person = candidates.find(candidate).orElseThrow(Refusal::absent);
        return new OwnData(
                person.name(),
                person.maskedId(),
                person.portrait() != null,
                consents.faceConsentSince(candidate).orElse(null),
                photos.countOf(candidate));
    }

    /**
     * The enrolled portrait as JPEG.
     *
     * @throws Refusal {@code not-found} when none is enrolled or it cannot be opened
     */
    public byte[] portraitOf(String candidate) {
        return candidates
                .find(candidate)
                .map(Candidate::portrait)
                .flatMap(photos::read)
                .orElseThrow(Refusal::absent);
    }
}
