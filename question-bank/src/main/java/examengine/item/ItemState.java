package examengine.item;

/** Where an item stands between its author and the candidates; {@link Item} knows the moves. */
public enum ItemState {
    /** Being written; nobody draws it. */
    DRAFT,
    /** Handed to a second pair of eyes; nobody draws it. */
    IN_REVIEW,
    /** Approved; papers are drawn from live items only. */
    LIVE,
    /** Taken out for good; papers that hold it keep it. */
    RETIRED
}
