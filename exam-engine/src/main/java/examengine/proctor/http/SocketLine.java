package examengine.proctor.http;

import examengine.proctor.Line;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A socket as a line: sends without waiting, and gives up on a peer that takes nothing for ten seconds. */
final class SocketLine implements Line {

    private static final Logger LOG = Logger.getLogger(SocketLine.class.getName());
    private static final long SEND_MILLIS = 10_000;
    private static final int FIRST_PRIVATE_CODE = 4000;

    private final Session session;

    SocketLine(Session session) {
        this.session = session;
        session.getAsyncRemote().setSendTimeout(SEND_MILLIS);
    }

    @Override
    public void send(String text, Consumer<Boolean> outcome) {
        try {
            session.getAsyncRemote().sendText(text, result -> outcome.accept(result.isOK()));
        } catch (RuntimeException closed) {
            outcome.accept(false);
        }
    }

    @Override
    public void close(Closing why) {
        try {
            session.close(new CloseReason(code(why), why.name().toLowerCase().replace('_', '-')));
        } catch (IOException | RuntimeException gone) {
            LOG.log(Level.FINE, "a socket was gone before it was closed", gone);
        }
    }

    private static CloseReason.CloseCode code(Closing why) {
        return why.code() < FIRST_PRIVATE_CODE ? CloseCodes.getCloseCode(why.code()) : why::code;
    }
}
