package examengine.item;

/** In which order items are listed. */
public enum ItemOrder {
    /** By code, upwards. */
    CODE,
    /** The last changed first. */
    CHANGED
}
