package examengine.authoring;

import examengine.item.Item;

/**
 * An item of the same bank that says nearly the same.
 *
 * @param likeness 0 to 1
 */
public record Similar(Item item, double likeness) {}
