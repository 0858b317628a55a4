package examengine.cluster;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One node behind the {@link Balancer}: a connection for each request, spoken to as HTTP/1.0, which is what nginx does
 * unless told otherwise; so a connection is never found closed only after something was written to it.
 */
final class Upstream {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 30_000;
    private static final int READY = 200;
    private static final List<String> PER_HOP = List.of("connection", "transfer-encoding", "content-length", "host");

    private final URI node;
    private volatile boolean ready;

    Upstream(URI node) {
        this.node = node;
    }

    /** The node could not be connected to, so it has not seen the request. */
    static final class NotReached extends IOException {

        private static final long serialVersionUID = 1L;

        NotReached(IOException reason) {
            super(reason);
        }
    }

    boolean isReady() {
        return ready;
    }

    /** Asks the node whether it is ready. */
    void look() {
        try {
            ready = ask(new Request("GET", "/health/ready", new Headers(), new byte[0]))
                            .status()
                    == READY;
        } catch (IOException away) {
            ready = false;
        }
    }

    /** @throws NotReached before anything was sent; any other {@link IOException} when the answer was lost */
    Reply ask(Request request) throws IOException {
        try (Socket socket = connect()) {
            socket.setSoTimeout(READ_MILLIS);
            request.writeTo(socket.getOutputStream());
            return Reply.read(socket.getInputStream().readAllBytes());
        }
    }

    private Socket connect() throws NotReached {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(node.getHost(), node.getPort()), CONNECT_MILLIS);
            return socket;
        } catch (IOException refused) {
            throw new NotReached(refused);
        }
    }

    record Request(String method, String path, Headers headers, byte[] body) {

        static Request of(HttpExchange exchange) throws IOException {
            return new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes());
        }

        private void writeTo(OutputStream socket) throws IOException {
            StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.0\r\nHost: exam.example.org\r\n");
            headers.forEach((name, values) -> append(head, name, values));
            head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            whole.writeBytes(body);
            whole.writeTo(socket);
            socket.flush();
        }

        private static void append(StringBuilder head, String name, List<String> values) {
            if (!PER_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(
                        value -> head.append(name).append(": ").append(value).append("\r\n"));
            }
        }
    }

    record Reply(int status, List<Map.Entry<String, String>> headers, byte[] body) {

        private static final String END_OF_HEAD = "\r\n\r\n";

        static Reply empty(int status) {
            return new Reply(status, List.of(), new byte[0]);
        }

        /** @throws EOFException if the node closed the connection before the answer was complete */
        private static Reply read(byte[] received) throws EOFException {
            String text = new String(received, StandardCharsets.ISO_8859_1);
            int end = text.indexOf(END_OF_HEAD);
            if (end < 0) {
                throw new EOFException("the connection ended before the answer");
            }
            String[] lines = text.substring(0, end).split("\r\n");
            byte[] body = text.substring(end + END_OF_HEAD.length()).getBytes(StandardCharsets.ISO_8859_1);
            Reply reply = new Reply(Integer.parseInt(lines[0].split(" ")[1]), headers(lines), body);
            if (reply.announcedLength() > body.length) {
                throw new EOFException("the connection ended within the answer");
            }
            return reply;
        }

        private static List<Map.Entry<String, String>> headers(String[] lines) {
            return List.of(lines).subList(1, lines.length).stream()
                    .map(line -> line.split(":\\s*", 2))
                    .map(header -> Map.entry(header[0], header[1]))
                    .toList();
        }

        private int announcedLength() {
            return headers.stream()
                    .filter(header -> header.getKey().equalsIgnoreCase("Content-Length"))
                    .mapToInt(header -> Integer.parseInt(header.getValue()))
                    .findFirst()
                    .orElse(0);
        }

        void sendTo(HttpExchange exchange) throws IOException {
            for (Map.Entry<String, String> header : headers) {
                if (!PER_HOP.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().add(header.getKey(), header.getValue());
                }
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
