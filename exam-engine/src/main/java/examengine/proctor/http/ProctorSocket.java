package examengine.proctor.http;

import examengine.proctor.Line;
import examengine.proctor.ProctorHub;
import examengine.proctor.Watcher;
import examengine.web.CallerIdentity;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The socket of one proctor on one session. It only opens and closes the line; what goes over it is the hub's. Made by
 * the container for each connection, not by CDI, so it asks for its collaborators by name.
 */
@ServerEndpoint(value = "/ws/proctor/{examSession}", configurator = ProctorHandshake.class)
public class ProctorSocket {

    private static final Logger LOG = Logger.getLogger(ProctorSocket.class.getName());
    private static final long IDLE_MILLIS = 60_000;
    private static final int LONGEST_MESSAGE = 1024;

    private final ProctorHub hub = CDI.current().select(ProctorHub.class).get();
    private final Admission admission = CDI.current().select(Admission.class).get();
    private Watcher watcher;

    @OnOpen
    public void open(Session session, @PathParam("examSession") String examSession) {
        session.setMaxIdleTimeout(IDLE_MILLIS);
        Line line = new SocketLine(session);
        Map<String, Object> handshake = session.getUserProperties();
        String token = String.valueOf(handshake.get(ProctorHandshake.TOKEN));
        Line.Closing objection = Boolean.TRUE.equals(handshake.get(ProctorHandshake.OWN_PAGE))
                ? admission.objection(token, examSession)
                : Line.Closing.NOT_ASSIGNED;
        if (objection != null) {
            hub.turnAway(line, objection);
            return;
        }
        String sessionHash =
                admission.caller(token).map(CallerIdentity::sessionHash).orElse("");
        watcher = new Watcher(examSession, sessionHash, line, () -> admission.objection(token, examSession));
        hub.join(watcher);
    }

    /** The console says one thing only: that it missed a frame. */
    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    public void hear(String message) {
        if (watcher != null && message.contains("\"RESYNC\"")) {
            hub.resync(watcher);
        }
    }

    @OnClose
    public void close() {
        if (watcher != null) {
            hub.leave(watcher);
        }
    }

    /** The container closes the socket after it; a screen that goes away is nothing to worry about. */
    @OnError
    public void fail(Throwable error) {
        LOG.log(Level.FINE, "a proctor's socket failed", error);
    }
}
