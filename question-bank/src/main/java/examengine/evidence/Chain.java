package examengine.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * The chain over a whole journal: {@code h(0) = SHA-256(header)}, {@code h(i) = SHA-256(h(i-1) ‖ line i)}. Its head
 * changes with every changed, missing, added or moved line.
 */
public final class Chain {

    private static final String FORMAT = "exam-journal/1";

    private Chain() {}

    /**
     * The head of the chain, 64 hexadecimal digits.
     *
     * @param lines of all entries in the order of position and revision
     */
    public static String head(String sitting, List<String> lines) {
        MessageDigest sha = Sha256.digest();
        byte[] head = sha.digest(bytes(FORMAT + "|" + sitting));
        for (String line : lines) {
            sha.update(head);
            head = sha.digest(bytes(line));
        }
        return HexFormat.of().formatHex(head);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
