package examengine.authoring;

/**
 * Somebody changed something in a bank. Fired in the transaction that changed it.
 *
 * @param deed its name in the audit trail, such as {@code item-approved}
 * @param subject what was changed, such as {@code item/…}
 * @param reason in the words of the person; may be empty
 * @param detail what else is worth keeping; may be empty
 */
public record BankEdited(String deed, String subject, String reason, String detail) {

    static BankEdited item(String deed, String id, String reason, String detail) {
        return new BankEdited(deed, "item/" + id, reason, detail);
    }
}
