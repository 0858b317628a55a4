package examengine.rehearsal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.rehearsal.StubServer;
import examengine.rehearsal.StubServer.Said;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Wire wire = new Wire();
    private final Lines lines = new Lines(wire);

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void brings_status_and_body_of_the_answer() throws Exception {
        try (StubServer server = new StubServer(asked -> new Said(200, "[1]"))) {
            Reply reply = ask(server.uri(), PATIENCE);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body()).asString().isEqualTo("[1]");
        }
    }

    @Test
    void says_that_nobody_is_there() throws Exception {
        URI gone;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }

        assertThat(ask(gone, PATIENCE).silence()).isEqualTo(Silence.UNREACHABLE);
    }

    @Test
    void says_that_nothing_came_in_time() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ask(address(mute), Duration.ofMillis(100)).silence()).isEqualTo(Silence.TIMEOUT);
        }
    }

    @Test
    void says_that_a_new_connection_broke() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Reply> heard = begin(address(server), PATIENCE);
            server.accept().close();

            assertThat(heard.get(5, TimeUnit.SECONDS).silence()).isEqualTo(Silence.CUT);
        }
    }

    @Test
    void replaces_a_connection_that_the_server_closed_while_it_lay_idle() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Reply> first = begin(address(server), PATIENCE);
            Socket kept = server.accept();
            says204(kept);
            first.get(5, TimeUnit.SECONDS);

            CompletableFuture<Reply> second = begin(address(server), PATIENCE);
            reads(kept);
            kept.close();
            says204(server.accept());

            assertThat(second.get(5, TimeUnit.SECONDS).status()).isEqualTo(204);
        }
    }

    @Test
    void hangs_up_in_the_middle() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Reply> heard = begin(address(mute), PATIENCE);
            mute.accept();
            wire.run(lines::hangUp);

            assertThat(heard.get(5, TimeUnit.SECONDS).silence()).isEqualTo(Silence.HUNG_UP);
        }
    }

    private Reply ask(URI server, Duration patience) throws Exception {
        return begin(server, patience).get(10, TimeUnit.SECONDS);
    }

    private CompletableFuture<Reply> begin(URI server, Duration patience) {
        CompletableFuture<Reply> heard = new CompletableFuture<>();
        wire.run(() -> lines.ask(server, Request.get("/"), patience, heard::complete));
        return heard;
    }

    private static URI address(ServerSocket server) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private static void says204(Socket socket) throws IOException {
        reads(socket);
        socket.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Until the empty line that ends a request without a body. */
    private static void reads(Socket socket) throws IOException {
        StringBuilder request = new StringBuilder();
        while (!request.toString().endsWith("\r\n\r\n")) {
            request.append((char) socket.getInputStream().read());
        }
    }
}
