package examengine.identity;

/**
 * Somebody doubts a check, and a person has to decide about it. Fired as a CDI event.
 *
 * <p>Delivery: once for each time it is said. Transaction: that of the question; an observer that fails undoes both.
 * Threading: the caller's.
 */
public record CheckQuestioned(String check, String sitting, Phase phase) {}
