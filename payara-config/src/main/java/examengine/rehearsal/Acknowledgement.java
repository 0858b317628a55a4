package examengine.rehearsal;

/**
 * An answer of which a server said that it is saved.
 *
 * @param choices labels in the order of the alphabet, without a separator; empty for a cleared answer
 */
public record Acknowledgement(String sitting, int position, long revision, String choices, String receipt) {

    Revision key() {
        return new Revision(sitting, position, revision);
    }
}
