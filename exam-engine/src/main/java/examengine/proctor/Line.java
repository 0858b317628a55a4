package examengine.proctor;

import java.util.function.Consumer;

/**
 * The way to one watcher's screen.
 *
 * <p>Delivery: in order, one frame at a time. Threading: nothing here waits; the outcome is told on any thread.
 */
public interface Line {

    /** Why a line is closed by this side; the console knows the codes. */
    enum Closing {
        SIGNED_OUT(4401),
        NOT_ASSIGNED(4403),
        BROKEN(1011);

        private final int code;

        Closing(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    /** Sends a text and tells once whether it went out. Not called again before that. */
    void send(String text, Consumer<Boolean> outcome);

    void close(Closing why);
}
