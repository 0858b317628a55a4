package examengine.proctor.http;

import examengine.candidate.Candidate;
import examengine.identity.Appointment;
import examengine.identity.IdentityCheck;
import examengine.identity.Likeness;
import examengine.identity.Means;
import examengine.identity.Outcome;
import examengine.identity.Phase;
import examengine.proctor.PhotoAddress;
import examengine.proctor.Reviewing.Review;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import java.util.function.Function;

/**
 * A check that waits for a person, with all there is to judge it by.
 *
 * @param means how it is to be told who it is; see {@link examengine.identity.Means}
 * @param portraitUrl null where none is enrolled
 * @param photoUrl null where there is no photo
 * @param similarity what was measured, from −1 to 1; null where nothing could be compared
 * @param threshold from which similarity on it would have matched
 * @param reviewFrom below which similarity it did not match
 * @param notCompared why nothing was compared, or null
 * @param lively whether the head turned as told; null where that was not asked for
 * @param question why somebody doubted what was found before; null where nobody did
 * @param proposal that somebody says it is another person, and a second one has yet to agree; or null
 */
public record ReviewView(
        String id,
        String sitting,
        String examSession,
        Phase phase,
        int attempt,
        CandidateView candidate,
        Means means,
        Outcome outcome,
        @Nullable String portraitUrl,
        @Nullable String photoUrl,
        @Nullable Double similarity,
        @Nullable Double threshold,
        @Nullable Double reviewFrom,
        @Nullable Integer frames,
        @Nullable String notCompared,
        @Nullable Boolean lively,
        String takenAt,
        String dueAt,
        @Nullable String question,
        @Nullable String proposal,
        @Nullable Arranged appointment) {

    public record CandidateView(String id, String name, String idMasked) {}

    public record Arranged(String at, String place) {}

    static ReviewView of(Review review) {
        IdentityCheck check = review.check();
        Candidate who = review.candidate();
        Likeness likeness = check.likeness();
        return new ReviewView(
                check.id(),
                check.sitting(),
                check.examSession(),
                check.phase(),
                check.attempt(),
                new CandidateView(who.id(), who.name(), who.maskedId()),
                check.means(),
                check.outcome(),
                who.portrait() == null ? null : PhotoAddress.ofPortrait(check.examSession(), who.id()),
                check.photo() == null ? null : PhotoAddress.ofCheck(check.id()),
                of(likeness, Likeness::similarity),
                of(likeness, Likeness::matchFrom),
                of(likeness, Likeness::reviewFrom),
                of(likeness, Likeness::frames),
                of(likeness, Likeness::notCompared),
                of(likeness, Likeness::lively),
                Timestamps.iso(check.takenAt()),
                Timestamps.iso(check.dueAt()),
                check.question(),
                check.proposal(),
                appointment(check.appointment()));
    }

    /** A check without a photo has no likeness. */
    private static <T> T of(Likeness likeness, Function<Likeness, T> part) {
        return likeness == null ? null : part.apply(likeness);
    }

    private static Arranged appointment(Appointment made) {
        return made == null || made.at() == null ? null : new Arranged(Timestamps.iso(made.at()), made.place());
    }
}
