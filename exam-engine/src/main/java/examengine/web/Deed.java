package examengine.web;

/**
 * Something a member of staff did that must be answerable for. Fired as a CDI event inside the deed's transaction;
 * the trail is written in the same one.
 *
 * @param what the kind of deed in kebab-case, such as {@code sitting-extended}
 * @param subject to what or whom, such as {@code sitting/…}
 * @param reason why, in the words of the person; may be empty
 * @param detail before and after, or what else is worth keeping; may be empty
 */
public record Deed(String account, String name, String what, String subject, String reason, String detail) {}
