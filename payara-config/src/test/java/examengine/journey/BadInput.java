package examengine.journey;

import examengine.hall.Answer;
import java.util.function.Function;

/**
 * A request no honest page would send.
 *
 * @param status what it must be answered with
 * @param code the slug of the problem, or {@link #BARE}
 */
record BadInput(String name, int status, String code, Function<Ground, Answer> ask) {

    /** The server turns it away before the engine sees it: a status and not a word. */
    static final String BARE = "";

    boolean isForTheEngine() {
        return !code.equals(BARE);
    }

    @Override
    public String toString() {
        return name;
    }
}
