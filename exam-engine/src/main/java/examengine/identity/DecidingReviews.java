package examengine.identity;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A person looks at a check and decides. Of two who decide at once the first counts. */
@ApplicationScoped
@Transactional
public class DecidingReviews {

    @Inject
    IdentityChecks checks;

    @Inject
    Clock clock;

    @Inject
    WorkingDays workingDays;

    @Inject
    Event<CheckDecided> decided;

    @Inject
    Event<CheckQuestioned> questioned;

    /**
     * Decides an open check; the same decision of the same person again changes nothing. Whether the account may see it is the caller's matter.
     *
     * @param reason up to 1,000 characters; may be empty or null only for {@link Decision#SAME_PERSON}
     * @throws Refusal {@code not-found}, {@code decided}, {@code reason-required}
     */
    public IdentityCheck decide(String check, Decision decision, String reason, String account, String accountName) {
        return decide(check, decision, null, reason, account, accountName);
    }

    /**
     * Decides where documents may be what was looked at.
     *
     * @param seen how documents were seen, or null
     * @throws Refusal as {@link IdentityCheck#decide(Ruling, Means)}; {@code not-found}
     */
    public IdentityCheck decide(
            String check, Decision decision, Means seen, String reason, String account, String accountName) {
        IdentityCheck open = checks.findForDeciding(check).orElseThrow(Refusal::absent);
        if (open.wasDecided(decision, account)) {
            return open;
        }
        open.decide(new Ruling(decision, reason, account, accountName, clock.instant()), seen);
        decided.fire(new CheckDecided(check, open.sitting(), open.phase(), decision, open.reason()));
        return open;
    }

    /**
     * Somebody says it is another person, which takes two. Said again the first proposal stands.
     *
     * @param proposal what the second person decides
     * @param account of the first
     * @throws Refusal {@code not-found}, {@code decided}
     */
    public IdentityCheck proposeOtherPerson(String check, String proposal, String account) {
        IdentityCheck open = checks.findForDeciding(check).orElseThrow(Refusal::absent);
        open.proposeOtherPerson(proposal, account);
        return open;
    }

    /**
     * Somebody doubts a check that says it was the candidate; it waits for a person's decision from now on. One that waits
     * already goes on waiting.
     *
     * @param reason 1 to 1,000 characters
     * @param reviewDays working days that person has
     * @return whether it waits because of this
     * @throws Refusal {@code not-found}, {@code not-questionable}, {@code annulled}
     */
    public boolean question(String check, String reason, int reviewDays) {
        IdentityCheck doubted = checks.findForDeciding(check).orElseThrow(Refusal::absent);
        if (!doubted.question(reason, workingDays.after(clock.instant(), reviewDays))) {
            return false;
        }
        questioned.fire(new CheckQuestioned(check, doubted.sitting(), doubted.phase()));
        return true;
    }

    /** @throws Refusal {@code not-found} */
    public void withdrawProposal(String check, String proposal) {
        checks.findForDeciding(check).orElseThrow(Refusal::absent).withdrawProposal(proposal);
    }

    /** @throws Refusal {@code not-found}, {@code decided} */
    public IdentityCheck appoint(String check, Appointment appointment) {
        IdentityCheck open = checks.findForDeciding(check).orElseThrow(Refusal::absent);
        open.appoint(appointment);
        return open;
    }
}
