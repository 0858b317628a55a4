package examengine.portrait;

/**
 * A file somebody sent as a portrait.
 *
 * @param name as it came, with its folders
 * @param bytes never more than {@link #LARGEST} + 1: what is larger is cut off there and refused
 */
public record SentPhoto(String name, byte[] bytes) {

    /** Bytes that are looked at. No programme of the field allows more than one million. */
    public static final int LARGEST = 5 * 1024 * 1024;

    boolean isCut() {
        return bytes.length > LARGEST;
    }

    /** The name without its folders. */
    String baseName() {
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }
}
