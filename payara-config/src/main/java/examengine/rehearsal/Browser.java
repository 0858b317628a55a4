package examengine.rehearsal;

import examengine.rehearsal.wire.Lines;
import examengine.rehearsal.wire.Reply;
import examengine.rehearsal.wire.Request;
import examengine.rehearsal.wire.Silence;
import examengine.rehearsal.wire.Wire;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A candidate's browser: keeps the cookie, asks the servers as {@link Turns} tell, and loses its network now and then where that
 * is wanted. Lives on the wire's loop.
 */
final class Browser {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final int LONGEST_BEFORE_CUT_MILLIS = 30;
    private static final int SHORTEST_BREAK_MILLIS = 1_000;
    private static final int LONGEST_BREAK_MILLIS = 4_000;
    private static final String COOKIE = "exam_session=";

    private final Wire wire;
    private final int servers;
    private final Turns turns;
    private final Manner manner;
    private final Tally tally;
    private final Random chance;
    private final Lines lines;
    private final List<Runnable> waitingForNetwork = new ArrayList<>();
    private String cookie = "";
    private boolean offline;

    Browser(Wire wire, Servers servers, Manner manner, Tally tally, Random chance) {
        this.wire = wire;
        this.servers = servers.size();
        this.turns = new Turns(servers, chance.nextInt(servers.size()));
        this.manner = manner;
        this.tally = tally;
        this.chance = chance;
        this.lines = new Lines(wire);
    }

    Random chance() {
        return chance;
    }

    Tally tally() {
        return tally;
    }

    Duration patience() {
        return manner.patience();
    }

    int servers() {
        return servers;
    }

    boolean isOffline() {
        return offline;
    }

    /** Runs at once, or as soon as there is a network again. */
    void online(Runnable task) {
        if (offline) {
            waitingForNetwork.add(task);
        } else {
            task.run();
        }
    }

    /** Runs on the loop after a while. */
    void after(Duration pause, Runnable task) {
        wire.after(pause, task);
    }

    /** Asks until there is an answer or patience is at its end; the last reply is heard, whatever it is. */
    void ask(Kind kind, Request request, Consumer<Reply> heard) {
        Request asked = request.with("X-Requested-With", "exam").with("Accept-Language", "zh-CN");
        boolean named = request.method().equals("POST") && kind != Kind.SIGN_IN;
        if (named) {
            asked = asked.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        new Asking(this, kind, asked, heard).begin();
    }

    /** Asks once, the server whose turn it is. Signing in never loses the network, since nothing is lost with it. */
    void send(Kind kind, Request request, Consumer<Reply> heard) {
        Request sent = cookie.isEmpty() ? request : request.with("Cookie", cookie);
        URI server = turns.next();
        lines.ask(server, sent, ANSWER_WITHIN, reply -> {
            if (reply.isSilent() && reply.silence() != Silence.HUNG_UP
                    || Refusal.of(reply).isElsewhereBetter()) {
                turns.failed(server);
            }
            heard.accept(reply);
        });
        if (kind != Kind.SIGN_IN && chance.nextDouble() < manner.losses()) {
            after(Duration.ofMillis(chance.nextInt(LONGEST_BEFORE_CUT_MILLIS)), this::losesNetwork);
        }
    }

    /** Keeps the cookie, if there is a new one. */
    void remember(Reply reply) {
        String set = reply.header("Set-Cookie");
        if (set.startsWith(COOKIE)) {
            cookie = set.split(";", 2)[0];
        }
    }

    /** In the middle of whatever is under way; it comes back by itself after seconds. */
    void losesNetwork() {
        if (!offline) {
            offline = true;
            tally.lostConnection();
            lines.hangUp();
            int span = LONGEST_BREAK_MILLIS - SHORTEST_BREAK_MILLIS;
            after(Duration.ofMillis(SHORTEST_BREAK_MILLIS + chance.nextInt(span)), this::findNetwork);
        }
    }

    private void findNetwork() {
        offline = false;
        List<Runnable> tasks = List.copyOf(waitingForNetwork);
        waitingForNetwork.clear();
        tasks.forEach(this::online);
    }
}
