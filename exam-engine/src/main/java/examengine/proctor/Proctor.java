package examengine.proctor;

/**
 * Who watches, acts and decides.
 *
 * @param account the account's id
 * @param name the name the person goes by
 */
public record Proctor(String account, String name) {}
