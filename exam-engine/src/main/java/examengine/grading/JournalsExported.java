package examengine.grading;

/**
 * Journals with their keys left the engine.
 *
 * @param subject whose, such as {@code sitting/…} or {@code exam-session/…}
 * @param sittings how many
 */
public record JournalsExported(String subject, int sittings) {}
