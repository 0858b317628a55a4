package examengine.face.pool;

import examengine.face.NotCompared;
import examengine.face.Readiness;
import examengine.kernel.Refusal;
import java.util.Optional;
import java.util.logging.Logger;

/** Which workers are up, and why not where none is. */
final class Roll {

    static final String FAILS = "face-worker-fails";

    private static final Logger LOG = Logger.getLogger(Roll.class.getName());
    private static final String STARTING = "face-starting";

    private int up;
    private Readiness ready;
    private Readiness otherwise = because(STARTING);

    static Readiness because(String code) {
        return Readiness.without(new Refusal(Refusal.Kind.UNAVAILABLE, code));
    }

    synchronized void comesUp(Readiness readiness) {
        if (!readiness.equals(ready)) {
            LOG.info(() -> "faces are compared by " + readiness.models());
        }
        ready = readiness;
        up++;
    }

    /** One that was up is gone; the next one starts at once. */
    synchronized void goesDown() {
        up--;
        otherwise = because(STARTING);
    }

    /** One did not come up. */
    synchronized void staysDown(Readiness why) {
        if (!why.equals(otherwise)) {
            LOG.warning(() -> "faces are not compared: " + why.code() + " " + why.facts());
        }
        otherwise = why;
    }

    synchronized Readiness readiness() {
        return up > 0 ? ready : otherwise;
    }

    /** Why it is not even worth waiting for a worker; empty where it is. */
    synchronized Optional<NotCompared> hopeless() {
        if (up > 0 || otherwise.code().equals(STARTING)) {
            return Optional.empty();
        }
        return Optional.of(otherwise.code().equals(FAILS) ? NotCompared.CRASHED : NotCompared.NO_MODELS);
    }
}
