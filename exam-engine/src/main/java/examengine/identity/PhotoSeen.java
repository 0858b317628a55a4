package examengine.identity;

/**
 * A member of staff was shown a photo. Whoever shows one to anybody but its owner fires this as a CDI event.
 *
 * <p>Delivery: once for each look. Transaction: that of the look; where the look cannot be recorded there is none.
 * Threading: the caller's.
 */
public record PhotoSeen(String photo, String candidate, String account, String accountName, Office office) {}
