package examengine.exchange;

import examengine.kernel.Refusal;

/**
 * A file somebody wants to import.
 *
 * @param name as the sender names it; told in reports, never used as a path
 * @param bytes at most {@link #LARGEST}; not to be written to
 */
public record ImportFile(String name, byte[] bytes) {

    /** 32 MB; ten thousand items with their pictures need less. */
    public static final int LARGEST = 32_000_000;

    /** @throws Refusal {@code file-too-large} or {@code empty-file} */
    public ImportFile {
        if (bytes.length > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "file-too-large").with("largest", LARGEST);
        }
        if (bytes.length == 0) {
            throw Refusal.invalid("empty-file");
        }
    }

    /** The content as text, in whatever encoding it was saved: see {@link TextDecoding}. */
    public String text() {
        return TextDecoding.text(bytes);
    }
}
