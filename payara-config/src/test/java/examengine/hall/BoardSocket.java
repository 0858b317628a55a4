package examengine.hall;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A proctor who watches one session at one node, and keeps every frame. */
public final class BoardSocket implements AutoCloseable {

    private final Conversation proctor;
    private final Consumer<JsonNode> ear;
    private final List<String> frames = new CopyOnWriteArrayList<>();
    private WebSocket socket;
    private volatile boolean closed;

    private BoardSocket(Conversation proctor, Consumer<JsonNode> ear) {
        this.proctor = proctor;
        this.ear = ear;
    }

    public static BoardSocket opened(URI node, String session) {
        return opened(node, session, frame -> {});
    }

    /** @param ear is told each frame, too, on the socket's thread */
    public static BoardSocket opened(URI node, String session, Consumer<JsonNode> ear) {
        BoardSocket board = new BoardSocket(new ExamHall(node).staff("proctor1").conversation(), ear);
        board.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", board.proctor.cookie())
                .header("Origin", node.toString())
                .buildAsync(
                        URI.create("ws" + node.toString().substring("http".length()) + "/ws/proctor/" + session),
                        board.new Ear())
                .join();
        return board;
    }

    /** Everything so far. */
    public String heard() {
        return String.join("\n", frames);
    }

    /** Whether a frame spoke of this sitting and said this. */
    public boolean heard(String sitting, String said) {
        return frames.stream().anyMatch(frame -> frame.contains(sitting) && frame.contains(said));
    }

    public boolean isClosed() {
        return closed;
    }

    public void signsOutAt(URI node) {
        proctor.goingTo(node).delete("/api/session").expecting(204);
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder frame = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            frame.append(part);
            if (last) {
                frames.add(frame.toString());
                ear.accept(Json.tree(frame.toString().getBytes(StandardCharsets.UTF_8)));
                frame.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed = true;
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            closed = true;
        }
    }
}
