package examengine.blueprint;

/** In which order a section shows its items. */
public enum SectionOrder {
    /** All mixed, on every paper anew. */
    MIXED,
    /** The fixed items first, then cell after cell as the blueprint lists them, mixed within each. */
    BY_CELL,
    /** By the authors' levels from easy to hard, mixed within each. */
    BY_DIFFICULTY
}
