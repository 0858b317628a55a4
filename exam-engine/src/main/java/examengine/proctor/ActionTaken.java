package examengine.proctor;

/**
 * A proctor did something to a sitting. Fired as a CDI event.
 *
 * <p>Delivery: once for each action. Transaction: that of the action; an observer that fails undoes both. Threading:
 * the caller's.
 */
public record ActionTaken(Proctor by, String sitting, Order order) {}
