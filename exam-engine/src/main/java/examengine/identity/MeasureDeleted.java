package examengine.identity;

import java.time.Instant;

/**
 * What was measured of a face, and an appointment, were taken out of a check. Fired as a CDI event.
 *
 * <p>Delivery: once for each check, by whichever node did it. Transaction: that of the deletion; an observer that fails
 * undoes both. Threading: a sweep's.
 *
 * @param takenAt of the check
 */
public record MeasureDeleted(String check, String candidate, String sitting, Instant takenAt, Instant at) {}
