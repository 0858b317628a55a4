package examengine.sitting;

/**
 * Something about a sitting other than its answers has changed. Observe it after the commit.
 *
 * @param version what the row's version is after the commit, or less: whoever holds an older row holds a stale one
 */
public record SittingChanged(String sitting, String examSession, long version) {

    /** Of a sitting that is being changed in this transaction. */
    public static SittingChanged of(Sitting sitting) {
        return new SittingChanged(sitting.id(), sitting.examSession(), sitting.version() + 1);
    }
}
