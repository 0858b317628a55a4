package examengine.authoring.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The name of a file as its sender wrote it. Browsers put it into the form in UTF-8 (RFC 7578, section 5.1.1); the server
 * reads headers as ISO 8859-1.
 */
final class FileName {

    private FileName() {}

    static String of(String header) {
        byte[] sent = header.getBytes(StandardCharsets.ISO_8859_1);
        boolean lossless = new String(sent, StandardCharsets.ISO_8859_1).equals(header);
        try {
            return lossless
                    ? StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(sent))
                            .toString()
                    : header;
        } catch (CharacterCodingException asItCame) {
            return header;
        }
    }
}
