package examengine.portrait;

/**
 * Staff has looked at a picture of a candidate. Fired as a CDI event.
 *
 * <p>Delivery: once for each look. Transaction: that of the look. Threading: the caller's.
 *
 * @param photo its id
 * @param where which picture: the portrait, or the place of one that was sent in
 */
public record PortraitSeen(String photo, String candidate, String where) {}
