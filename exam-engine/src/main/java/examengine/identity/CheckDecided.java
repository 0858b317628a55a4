package examengine.identity;

/**
 * A person has decided a check. Fired as a CDI event.
 *
 * <p>Delivery: once for each check. Transaction: that of the decision; an observer that fails undoes both. Threading:
 * the caller's.
 *
 * @param reason in the words of the person; empty where none was given
 */
public record CheckDecided(String check, String sitting, Phase phase, Decision decision, String reason) {}
