package examengine.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML document. The encoding it declares is believed where it makes sense of every byte; files that
 * were saved again in another encoding keep their old declaration, and are decoded like any text then.
 */
final class XmlDecoding {

    private static final int HEAD = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{2,40})[\"']");

    /** GB18030 has all they have, and files declared so often have more. */
    private static final Set<String> PARTS_OF_GB18030 = Set.of("gb2312", "gbk", "gb_2312-80");

    private XmlDecoding() {}

    static String text(byte[] document) {
        return declared(document)
                .flatMap(charset -> decoded(document, charset))
                .orElseGet(() -> TextDecoding.text(document));
    }

    private static Optional<Charset> declared(byte[] document) {
        String head = new String(document, 0, Math.min(HEAD, document.length), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        return declaration.find() ? charset(declaration.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(PARTS_OF_GB18030.contains(name) ? "GB18030" : name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] document, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(document))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
