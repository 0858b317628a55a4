package examengine.portrait;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Names in a ZIP file. Archives made on Chinese Windows have them in GB18030 and do not say so; others have UTF-8, said
 * or not. They were read as ISO 8859-1, which loses nothing.
 */
final class EntryName {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int LONGEST = 300;

    /** What systems put beside pictures. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private EntryName() {}

    static String of(String read) {
        byte[] bytes = read.getBytes(StandardCharsets.ISO_8859_1);
        boolean isDecoded = !new String(bytes, StandardCharsets.ISO_8859_1).equals(read);
        String name = (isDecoded ? read : decoded(bytes)).replaceAll("\\p{Cntrl}", "");
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }

    /** Whether a file is no picture anybody meant to send. */
    static boolean isByTheWay(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        String base = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__macosx/")
                || path.contains("/__macosx/")
                || base.startsWith("._")
                || LITTER.contains(base);
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, CHINESE);
        }
    }
}
