package examengine.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known of a stored photo besides its picture.
 *
 * @param sitting the sitting it belongs to, or null
 * @param promisedAt when it is deleted by the exam's policy, by {@link PortraitRetention}, or because it was replaced
 * @param withdrawnAt when the consent it was taken under was taken back, or null
 * @param heldAt when it was last found to be needed although its time was over, or null
 * @param undecided whether a person still has to decide a check it is needed for
 * @param unfinished whether its sitting is not over
 * @param enrolled whether it is the portrait the candidate is compared with
 */
public record HeldPhoto(
        String id,
        String candidate,
        String sitting,
        PhotoKind kind,
        Instant takenAt,
        Instant promisedAt,
        Instant withdrawnAt,
        Instant heldAt,
        boolean undecided,
        boolean unfinished,
        boolean enrolled) {

    /** A deletion that is later than this after it was due is late. */
    public static final Duration PUNCTUALITY = Duration.ofHours(24);

    /** When it is to be deleted: as promised, or at once where the consent was taken back before. */
    public Instant dueAt() {
        return isWithdrawn() ? withdrawnAt : promisedAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null && withdrawnAt.isBefore(promisedAt);
    }

    /** Whether deleting it at this instant would break the promise; the time during which it was needed does not count. */
    public boolean isLateAt(Instant now) {
        Instant free = heldAt == null || heldAt.isBefore(dueAt()) ? dueAt() : heldAt;
        return now.isAfter(free.plus(PUNCTUALITY));
    }

    public DeletionCause cause() {
        if (isWithdrawn()) {
            return DeletionCause.CONSENT_WITHDRAWN;
        }
        return kind == PhotoKind.PORTRAIT && !enrolled ? DeletionCause.REPLACED : DeletionCause.DUE;
    }
}
