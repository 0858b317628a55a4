package examengine.candidate;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What candidates agreed to. Consent to photos of the face is given separately from everything else, may be refused
 * and taken back at any time (PIPL, articles 15, 16 and 29); the latest word counts, and only for the text in force.
 */
@ApplicationScoped
@Transactional
public class Consents {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Event<FaceConsentWithdrawn> withdrawn;

    /**
     * Writes down what a candidate said to the text about photos of the face. Whoever refuses takes back what was given
     * before, whichever text that was: taking back must be no harder than giving.
     *
     * @param version the text that was read
     * @param given false when it was refused or is taken back
     * @throws Refusal {@code consent-outdated} with the {@code version} in force when another text was agreed to
     */
    public void record(String candidate, int version, boolean given) {
        if (given && version != FaceConsentText.VERSION) {
            throw Refusal.conflict("consent-outdated").with("version", FaceConsentText.VERSION);
        }
        Instant now = clock.instant();
        entities.persist(Consent.toFacePhotos(candidate, version, given, now));
        if (!given) {
            withdrawn.fire(new FaceConsentWithdrawn(candidate, now));
        }
    }

    /** When the consent that holds now was given; empty while none does. */
    public Optional<Instant> faceConsentSince(String candidate) {
        return latest(candidate)
                .filter(consent -> consent.isGivenTo(FaceConsentText.VERSION))
                .map(Consent::at);
    }

    public boolean hasFaceConsent(String candidate) {
        return faceConsentSince(candidate).isPresent();
    }

    /** @throws Refusal {@code consent-required} */
    public void demandFaceConsent(String candidate) {
        if (!hasFaceConsent(candidate)) {
            throw Refusal.conflict("consent-required");
        }
    }

    private Optional<Consent> latest(String candidate) {
        return entities.createQuery(
                        "select c from Consent c where c.candidate = :candidate and c.kind = :kind order by c.at desc",
                        Consent.class)
                .setParameter("candidate", candidate)
                .setParameter("kind", Consent.FACE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
