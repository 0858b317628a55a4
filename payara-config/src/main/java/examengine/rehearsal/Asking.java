package examengine.rehearsal;

import examengine.rehearsal.wire.Reply;
import examengine.rehearsal.wire.Request;
import examengine.rehearsal.wire.Silence;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * One request until it is answered for good: repeated as it is, with its key, where repeating can help. What was measured is
 * the candidate's wait, repetitions included; waits in which the candidate's own network was away are not.
 */
final class Asking {

    private static final int FIRST_PAUSE_MILLIS = 500;
    private static final int LONGEST_PAUSE_MILLIS = 15_000;
    private static final int PAUSE_BEFORE_ANOTHER_SERVER_MILLIS = 100;

    private final Browser browser;
    private final Kind kind;
    private final Request request;
    private final Consumer<Reply> heard;
    private final long begun = System.nanoTime();
    private boolean networkLost;
    private int tries;

    Asking(Browser browser, Kind kind, Request request, Consumer<Reply> heard) {
        this.browser = browser;
        this.kind = kind;
        this.request = request;
        this.heard = heard;
    }

    void begin() {
        networkLost |= browser.isOffline();
        browser.online(() -> browser.send(kind, request, this::hear));
    }

    private void hear(Reply reply) {
        Refusal refusal = Refusal.of(reply);
        if (reply.silence() == Silence.HUNG_UP) {
            networkLost = true;
            begin();
        } else if (reply.isSilent()) {
            browser.tally().trouble(kind, reply.silence().name());
            again(reply, pause());
        } else if (refusal.passes()) {
            if (waitsItsTurn(refusal)) {
                browser.tally().photoPutOff();
            } else {
                browser.tally().trouble(kind, refusal.toString());
            }
            again(reply, longer(refusal.isForeign() ? pause() : backOff(), refusal.retryAfter()));
        } else {
            end(reply);
        }
    }

    /** Only so many photos are in work at a time; the page says so and sends the same one again, and the wait is counted. */
    private boolean waitsItsTurn(Refusal refusal) {
        return kind == Kind.PHOTO && refusal.is("retry");
    }

    private void end(Reply reply) {
        if (reply.status() == 401 && kind != Kind.SIGN_IN) {
            browser.tally().signedOut();
        }
        browser.remember(reply);
        if (!networkLost) {
            browser.tally().answered(kind, waited());
        }
        heard.accept(reply);
    }

    private void again(Reply reply, Duration pause) {
        tries++;
        if (waited().plus(pause).compareTo(browser.patience()) > 0) {
            heard.accept(reply);
        } else {
            browser.after(pause, this::begin);
        }
    }

    private Duration waited() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** As the page: where nobody answered as the engine does the next server is tried soon, each of them once. */
    private Duration pause() {
        return tries < browser.servers() - 1
                ? Duration.ofMillis(browser.chance().nextInt(PAUSE_BEFORE_ANOTHER_SERVER_MILLIS))
                : backOff();
    }

    /** As the page waits: 0.5 s doubling to 15 s, half of it by chance. */
    private Duration backOff() {
        double longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * Math.pow(2, tries));
        return Duration.ofMillis((long) (longest * (0.5 + browser.chance().nextDouble() / 2)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
