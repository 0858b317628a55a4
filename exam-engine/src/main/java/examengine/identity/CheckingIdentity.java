package examengine.identity;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Checks come to be: of a photo that was compared, or of none, where a person has to decide without one. What they do to
 * the sitting is the caller's matter.
 */
@ApplicationScoped
@Transactional
public class CheckingIdentity {

    @Inject
    PhotoStore photos;

    @Inject
    IdentityChecks checks;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    /** Keeps a photo that {@link AcceptingPhotos} let pass before this transaction began, and what came of it. */
    public IdentityCheck byPhoto(CheckRequest request, Compared compared) {
        Instant now = clock.instant();
        Subject whose = request.subject();
        String kept = photos.keep(
                whose.candidate(),
                whose.sitting(),
                PhotoKind.of(request.phase()),
                compared.photo().jpeg(),
                now,
                now.plus(request.terms().retention()));
        return added(IdentityCheck.byPhoto(
                request,
                compared,
                kept,
                now,
                workingDays.after(now, request.terms().reviewDays())));
    }

    /**
     * Asks a person where there is no photo.
     *
     * @param reviewDays working days that person has
     */
    public IdentityCheck withoutPhoto(Subject whose, Phase phase, Means means, int reviewDays) {
        Instant now = clock.instant();
        return added(IdentityCheck.withoutPhoto(
                whose, phase, means, nextAttempt(whose, phase), now, workingDays.after(now, reviewDays)));
    }

    /**
     * The candidate asks for a person after the last try (field rules ID-5, S0-26).
     *
     * @param check the last one of the phase, which did not match
     * @throws Refusal {@code not-found}
     */
    public IdentityCheck askPerson(String check, int reviewDays) {
        IdentityCheck last = checks.findForDeciding(check).orElseThrow(Refusal::absent);
        last.askPerson(workingDays.after(clock.instant(), reviewDays));
        return last;
    }

    /**
     * A photo was to be taken again and was not: a person decides about the one there is.
     *
     * @throws Refusal {@code not-found}
     */
    public void retakeMissed(String check, int reviewDays) {
        checks.findForDeciding(check)
                .orElseThrow(Refusal::absent)
                .retakeMissed(workingDays.after(clock.instant(), reviewDays));
    }

    private IdentityCheck added(IdentityCheck check) {
        checks.add(check);
        return check;
    }

    private int nextAttempt(Subject whose, Phase phase) {
        return checks.countOf(whose.sitting(), phase) + 1;
    }
}
