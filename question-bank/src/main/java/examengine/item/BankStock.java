package examengine.item;

/**
 * How many items of a bank are in which state.
 *
 * @param expired of those not retired, how many rest on a rule that is no longer in force
 */
public record BankStock(long draft, long inReview, long live, long retired, long expired) {

    public static final BankStock EMPTY = new BankStock(0, 0, 0, 0, 0);

    BankStock plus(ItemState state, long items, long itsExpired) {
        return new BankStock(
                draft + (state == ItemState.DRAFT ? items : 0),
                inReview + (state == ItemState.IN_REVIEW ? items : 0),
                live + (state == ItemState.LIVE ? items : 0),
                retired + (state == ItemState.RETIRED ? items : 0),
                expired + itsExpired);
    }
}
