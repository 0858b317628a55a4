package examengine.figures;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One connection kept alive on which one request is under way at a time; anything but 204 is an error and ends it. */
final class Line {

    private static final byte[] SAVED = "HTTP/1.1 204".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ANSWER = 16_384;

    private final URI node;
    private final List<AnswerRequest> requests;
    private final ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
    private SocketChannel channel;
    private int sent;
    private long sentAt;

    Line(URI node, List<AnswerRequest> requests) {
        this.node = node;
        this.requests = requests;
    }

    void open(Selector selector) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(node.getHost(), node.getPort()));
        channel.socket().setTcpNoDelay(true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    void close() throws IOException {
        channel.close();
    }

    /** Sends the request that is next; a request is smaller than what the system buffers. */
    void send() throws IOException {
        ByteBuffer request = requests.get(sent++ % requests.size()).next();
        answer.clear();
        sentAt = System.nanoTime();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /** Reads what has come. */
    Heard hear() throws IOException {
        if (isCut()) {
            return Heard.WRONG;
        }
        if (answer.position() < SAVED.length) {
            return Heard.NOTHING_YET;
        }
        if (!holds(SAVED, 0)) {
            return Heard.WRONG;
        }
        return holds(END, answer.position() - END.length) ? Heard.SAVED : Heard.NOTHING_YET;
    }

    private boolean isCut() throws IOException {
        try {
            return channel.read(answer) < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    private boolean holds(byte[] expected, int at) {
        for (int i = 0; i < expected.length; i++) {
            if (answer.get(at + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Nanoseconds since the request was sent. */
    long waited() {
        return System.nanoTime() - sentAt;
    }

    /** What has come so far. */
    String answer() {
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8);
    }

    enum Heard {
        NOTHING_YET,
        SAVED,
        WRONG
    }
}
