package examengine.sitting;

import java.time.Instant;

/**
 * A sitting's page gave a sign of life.
 *
 * @param visible whether the candidate has it in front of them
 */
public record PageSeen(String sitting, String examSession, boolean visible, Instant at) {}
