package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.ExamHall;
import examengine.node.ExamNode;
import examengine.node.PostgresServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A real node whose clock is two hours ahead of its database's. The node's own clock cannot be moved without moving this
 * machine's, so the database's is: in this one database {@code clock_timestamp()} tells the time of two hours ago.
 */
class ClockIT {

    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Long enough for what sweeps every second. */
    private static final Duration SEVERAL_SWEEPS = Duration.ofSeconds(6);

    private static final PostgresServer.Access ACCESS = PostgresServer.running().freshDatabase();
    private static final Database DATABASE = new Database(ACCESS);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ExamNode node;
    private static String sitting;

    @BeforeAll
    static void a_node_boots_two_hours_ahead_while_somebody_has_an_hour_left() {
        Map<String, String> settings = new HashMap<>(ACCESS.asSettings());
        settings.put("EXAM_DEMO", "true");
        node = ExamNode.with(settings);
        node.start();
        Desk desk = Desk.atPractice(new ExamHall(node.uri()).candidate("candidate1"));
        sitting = desk.seat().id();
        node.stop();
        setBack(TWO_HOURS);
        DATABASE.movesBack(
                sitting,
                Duration.between(Instant.now(), desk.begun().deadline()).plusHours(1));
        node.launch();
        Patience.until(
                "the node is up", Duration.ofSeconds(300), () -> readiness().contains("\"started\":\"true\""));
    }

    @AfterAll
    static void it_stops() throws IOException {
        node.close();
    }

    @Test
    void it_is_not_ready_writes_nothing_and_closes_nobody_until_its_clock_is_right() throws Exception {
        assertThat(readiness()).contains("\"clock\":\"false\"");
        assertThat(signIn()).contains("/problems/retry");

        Thread.sleep(SEVERAL_SWEEPS.toMillis());
        assertThat(state()).isEqualTo("IN_PROGRESS");

        DATABASE.run("drop function public.clock_timestamp()");
        Patience.until("the node is ready", SOON, node::isReady);
        Patience.until("the sitting is closed", SOON, () -> !state().equals("IN_PROGRESS"));
    }

    /** Unqualified names are looked up here first; the function of the server itself is left alone. */
    private static void setBack(Duration by) {
        DATABASE.run("create function public.clock_timestamp() returns timestamptz language sql volatile as"
                + " 'select pg_catalog.clock_timestamp() - interval ''%d seconds'''".formatted(by.toSeconds()));
        String name = ACCESS.url().substring(ACCESS.url().lastIndexOf('/') + 1);
        DATABASE.run("alter database " + name + " set search_path = public, pg_catalog");
    }

    private static String state() {
        return DATABASE.asks("select state from sitting where id = ?", sitting).get(0);
    }

    private static String readiness() {
        return sent(HttpRequest.newBuilder(node.uri().resolve("/health/ready")));
    }

    private static String signIn() {
        return sent(HttpRequest.newBuilder(node.uri().resolve("/api/session"))
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "exam")
                .POST(BodyPublishers.ofString("{}")));
    }

    /** The answer's body; empty from a node that does not listen yet. */
    private static String sent(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(5)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException notListening) {
            return "";
        } catch (InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }
}
