package examengine.item;

/** How hard the author expects an item to be; what candidates make of it is measured elsewhere. */
public enum Difficulty {
    /** Recalls one well-known rule. */
    EASY,
    /** Applies a rule, or tells neighbouring rules apart. */
    MEDIUM,
    /** Combines rules in a situation. */
    HARD
}
