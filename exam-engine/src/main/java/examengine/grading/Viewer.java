package examengine.grading;

/**
 * A member of staff who looks.
 *
 * @param account the account's id
 * @param seesAll whether every sitting, or those of watched sessions only
 */
public record Viewer(String account, boolean seesAll) {}
