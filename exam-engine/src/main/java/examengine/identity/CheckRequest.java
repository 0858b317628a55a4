package examengine.identity;

/**
 * Whose photo it is that was just taken, and what for.
 *
 * @param portrait the id of the enrolled photo to compare with, or null
 */
public record CheckRequest(Subject subject, String portrait, Phase phase, Terms terms) {}
