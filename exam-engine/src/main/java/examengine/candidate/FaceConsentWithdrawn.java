package examengine.candidate;

import java.time.Instant;

/**
 * A candidate refused photos of the face, or took the consent to them back. Fired as a CDI event.
 *
 * <p>Delivery: once for each answer of the candidate, also where no consent was given before. Transaction: that of the
 * answer; an observer that fails undoes both. Threading: the caller's.
 */
public record FaceConsentWithdrawn(String candidate, Instant at) {}
