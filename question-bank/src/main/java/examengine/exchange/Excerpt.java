package examengine.exchange;

/** A piece of somebody's text that fits into a message. */
final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {}

    /** One line of at most 80 characters. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = LONGEST - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
