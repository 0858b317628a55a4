package examengine.cluster;

import examengine.hall.Conversation;
import examengine.hall.ExamHall;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proctor who watches one session at one node, and keeps every frame. */
final class BoardSocket implements AutoCloseable {

    private final Conversation proctor;
    private final List<String> frames = new CopyOnWriteArrayList<>();
    private WebSocket socket;
    private volatile boolean closed;

    private BoardSocket(Conversation proctor) {
        this.proctor = proctor;
    }

    static BoardSocket opened(URI node, String session) {
        BoardSocket board = new BoardSocket(new ExamHall(node).staff("proctor1").conversation());
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
    String heard() {
        return String.join("\n", frames);
    }

    /** Whether a frame spoke of this sitting and said this. */
    boolean heard(String sitting, String said) {
        return frames.stream().anyMatch(frame -> frame.contains(sitting) && frame.contains(said));
    }

    boolean isClosed() {
        return closed;
    }

    void signsOutAt(URI node) {
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
