package examengine.sitting.http;

import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.Phase;
import examengine.sitting.DecidingObjections.Case;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * An objection as examiners see it.
 *
 * @param annulledReason what the candidate was told
 * @param proposal that it be upheld, which a second person has yet to agree to; or null
 * @param decidable whether whoever asked may judge it; those who annulled may not
 * @param checks those decided as another person
 */
public record CaseView(
        String id,
        String sitting,
        String candidate,
        String idMasked,
        String exam,
        int attempt,
        String words,
        String at,
        @Nullable String annulledReason,
        @Nullable String proposal,
        boolean decidable,
        List<DisputedCheck> checks) {

    /** @param id the photos are found under {@code /api/staff/identity-checks/{id}} */
    public record DisputedCheck(String id, Phase phase, String at, boolean hasPhoto) {
        static DisputedCheck of(IdentityCheck check) {
            return new DisputedCheck(check.id(), check.phase(), Timestamps.iso(check.takenAt()), check.photo() != null);
        }
    }

    /** @param account of who asks */
    static CaseView of(Case opened, String account) {
        return new CaseView(
                opened.objection().id(),
                opened.sitting().id(),
                opened.candidate().name(),
                opened.candidate().maskedId(),
                opened.exam().title(),
                opened.sitting().attempt(),
                opened.objection().words(),
                Timestamps.iso(opened.objection().madeAt()),
                opened.sitting().stopReason(),
                opened.objection().proposal(),
                !opened.isOwnDecisionOf(account),
                opened.checks().stream()
                        .filter(check -> check.decision() == Decision.OTHER_PERSON)
                        .map(DisputedCheck::of)
                        .toList());
    }
}
