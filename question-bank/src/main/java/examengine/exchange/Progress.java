package examengine.exchange;

/** Hears how far a long reading is. */
@FunctionalInterface
public interface Progress {

    /** For whoever does not wait. */
    Progress UNHEEDED = (done, all) -> {};

    /**
     * @param done items read so far
     * @param all how many there are, or 0 while unknown
     */
    void at(int done, int all);
}
