package examengine.exam;

/**
 * An examiner made an exam or changed one. Fired in the transaction that did.
 *
 * @param before null where the exam is new
 */
public record ExamSaved(String exam, ExamDraft before, ExamDraft after) {}
