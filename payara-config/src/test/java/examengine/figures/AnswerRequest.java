package examengine.figures;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The request by which a candidate's page saves the answer to one position, again and again under rising revisions. */
final class AnswerRequest {

    /** Revisions have six digits, so that every request has the same length. */
    private static final int FIRST_REVISION = 100_000;

    private static final String BODY = "{\"choices\":[\"A\"],\"revision\":" + FIRST_REVISION + "}";
    private static final int DIGITS = 6;

    private final byte[] bytes;
    private int revision = FIRST_REVISION;

    private AnswerRequest(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @param answers the path below which answers are saved
     * @param cookie name and value of the session's cookie
     */
    static AnswerRequest of(URI node, String answers, int position, String cookie, long lease) {
        String head = String.join(
                "\r\n",
                "PUT " + answers + "/" + position + " HTTP/1.1",
                "Host: " + node.getAuthority(),
                "Accept: */*",
                "Accept-Language: zh-CN",
                "Content-Type: application/json",
                "X-Requested-With: exam",
                "X-Page-Lease: " + lease,
                "Cookie: " + cookie,
                "Content-Length: " + BODY.length(),
                "",
                "");
        return new AnswerRequest((head + BODY).getBytes(StandardCharsets.US_ASCII));
    }

    /** The next one, good until it is asked for again. Every other one changes the choice. */
    ByteBuffer next() {
        int end = bytes.length - 1;
        int rest = ++revision;
        for (int digit = end - 1; digit >= end - DIGITS; digit--) {
            bytes[digit] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        bytes[bytes.length - BODY.length() + BODY.indexOf('A')] = (byte) (revision % 2 == 0 ? 'A' : 'B');
        return ByteBuffer.wrap(bytes);
    }
}
