package examengine.authoring;

/**
 * What became of the good items of a file.
 *
 * @param added codes the bank did not have
 * @param revised codes whose item said something else: they have a new revision
 * @param unchanged codes whose item said the same already
 */
public record Entered(int added, int revised, int unchanged) {

    static final Entered NOTHING = new Entered(0, 0, 0);

    Entered plus(Entered others) {
        return new Entered(added + others.added, revised + others.revised, unchanged + others.unchanged);
    }
}
