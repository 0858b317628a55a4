package examengine.sitting;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** A candidate whose sitting was annulled says that it was them. */
@ApplicationScoped
@Transactional
public class ObjectingToAnnulment {

    @Inject
    Sittings sittings;

    @Inject
    Objections objections;

    @Inject
    Clock clock;

    /**
     * Objects. While one objection is open another one changes nothing, and the open one is returned.
     *
     * @param words 1 to 2,000 characters
     * @throws Refusal {@code not-found}; {@code not-annulled}; {@code objection-decided} with its {@code reason}, for there
     *     is one for each annulment
     */
    public Objection object(String candidate, String sitting, String words) {
        Sitting annulled = sittings.lockedOf(candidate, sitting);
        if (annulled.state() != SittingState.ANNULLED) {
            throw Refusal.conflict("not-annulled");
        }
        Optional<Objection> latest = objections.of(sitting).stream().findFirst().filter(Objection::isOfThisAnnulment);
        if (latest.isPresent() && !latest.get().isOpen()) {
            throw Refusal.conflict("objection-decided")
                    .with("reason", latest.get().reason());
        }
        return latest.orElseGet(() -> made(annulled, words));
    }

    /** The latest objection to a candidate's own sitting, if there is any. */
    public Optional<Objection> latest(String candidate, String sitting) {
        return objections.of(sittings.of(candidate, sitting).id()).stream().findFirst();
    }

    private Objection made(Sitting annulled, String words) {
        Objection objection = new Objection(annulled, words, clock.instant());
        objections.add(objection);
        return objection;
    }
}
