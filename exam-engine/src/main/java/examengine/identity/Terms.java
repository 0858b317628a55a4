package examengine.identity;

import java.time.Duration;

/**
 * What the exam demands of a photo.
 *
 * @param retention how long it is kept
 * @param reviewDays working days a person has for a decision
 * @param liveness whether the head has to turn as it is told to
 * @param mayTryAgain whether a photo that does not match leaves the candidate another try, rather than going to a person
 */
public record Terms(Duration retention, int reviewDays, boolean liveness, boolean mayTryAgain) {}
