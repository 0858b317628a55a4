package examengine.rehearsal.wire;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;

/** An answer, or the lack of one. */
public final class Reply {

    private static final byte[] NOTHING = {};

    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;
    private final Silence silence;

    private Reply(int status, HttpHeaders headers, byte[] body, Silence silence) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.silence = silence;
    }

    static Reply of(int status, HttpHeaders headers, byte[] body) {
        return new Reply(status, headers, body, null);
    }

    static Reply none(Silence why) {
        return new Reply(0, new DefaultHttpHeaders(), NOTHING, why);
    }

    public boolean isSilent() {
        return silence != null;
    }

    /** Null where an answer came. */
    public Silence silence() {
        return silence;
    }

    /** 0 where none came. */
    public int status() {
        return status;
    }

    /** Empty where the header is missing. */
    public String header(String name) {
        return headers.get(name, "");
    }

    public byte[] body() {
        return body;
    }
}
