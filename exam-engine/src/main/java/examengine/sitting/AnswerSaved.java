package examengine.sitting;

import java.time.Instant;

/**
 * An answer was acknowledged.
 *
 * @param blank whether it clears the position
 */
public record AnswerSaved(String sitting, String examSession, int position, boolean blank, Instant at) {}
