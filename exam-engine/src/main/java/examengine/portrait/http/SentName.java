package examengine.portrait.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The name of a file as its sender wrote it. Browsers put it into the form in UTF-8 (RFC 7578, section 5.1.1); the server
 * reads headers as ISO 8859-1.
 */
final class SentName {

    private SentName() {}

    static String of(String header) {
        byte[] sent = header.getBytes(StandardCharsets.ISO_8859_1);
        if (!new String(sent, StandardCharsets.ISO_8859_1).equals(header)) {
            return header;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
        } catch (CharacterCodingException asItCame) {
            return header;
        }
    }
}
