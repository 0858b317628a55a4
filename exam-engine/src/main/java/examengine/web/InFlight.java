package examengine.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** How many requests are being answered, and whether clients should look for another node afterwards. */
@ApplicationScoped
public class InFlight {

    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean closing;

    void begun() {
        count.incrementAndGet();
    }

    void ended() {
        count.decrementAndGet();
    }

    public int count() {
        return count.get();
    }

    /** From now on every answer asks its client to close the connection. */
    public void askToClose() {
        closing = true;
    }

    boolean isClosing() {
        return closing;
    }
}
