package examengine.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells in which encoding a text was saved. A byte order mark says it; without one it is UTF-8 where that makes sense
 * of the bytes, else GB18030 (what Chinese spreadsheets and editors write, GB 18030-2022) where the characters are such
 * as Chinese texts have, else windows-1252.
 *
 * <p>A text in UTF-8 with a few damaged bytes stays a text in UTF-8, with U+FFFD for what was damaged: guessed to be
 * something else it would become nonsense from beginning to end.
 */
final class TextDecoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Enough to see what a file is. */
    private static final int BEGINNING = 64_000;

    /** So many good characters of several bytes for each damaged one make a text UTF-8. */
    private static final int GOOD_FOR_ONE_BAD = 10;

    private TextDecoding() {}

    /** The text without byte order mark. */
    static String text(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        String text = guessed(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The first 64,000 bytes of a file as text. */
    static String beginning(ImportFile file) {
        byte[] bytes = file.bytes();
        return bytes.length <= BEGINNING ? text(bytes) : text(Arrays.copyOf(bytes, BEGINNING));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String guessed(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> mostly(bytes))
                .or(() -> strictly(bytes, GB18030).filter(text -> isChinese(bytes)))
                .orElseGet(() -> new String(bytes, WINDOWS_1252));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Optional<String> mostly(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long bad = text.chars().filter(character -> character == '\uFFFD').count();
        long good = text.chars().filter(character -> character > 0x7F).count() - bad;
        return good >= bad * GOOD_FOR_ONE_BAD ? Optional.of(text) : Optional.empty();
    }

    /** In Chinese nearly all characters of two bytes are of GB 2312, whose second byte is above A0 as the first is. */
    private static boolean isChinese(byte[] bytes) {
        int common = 0;
        int rare = 0;
        for (int at = 0; at + 1 < bytes.length; at++) {
            if ((bytes[at] & 0xFF) > 0x80) {
                boolean above = (bytes[at + 1] & 0xFF) > 0xA0;
                common += above ? 1 : 0;
                rare += above ? 0 : 1;
                at++;
            }
        }
        return common > rare;
    }
}
