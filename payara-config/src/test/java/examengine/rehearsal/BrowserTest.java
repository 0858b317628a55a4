package examengine.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.rehearsal.StubServer.Asked;
import examengine.rehearsal.StubServer.Said;
import examengine.rehearsal.wire.Reply;
import examengine.rehearsal.wire.Request;
import examengine.rehearsal.wire.Wire;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrowserTest {

    private static final Said OK = new Said(200, "{}");
    private static final Request START = Request.json("POST", "/start", "{}");

    private final Wire wire = new Wire();
    private final Tally tally = new Tally();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void repeats_what_was_put_off_under_the_same_key() throws Exception {
        try (StubServer server = new StubServer(asked -> asked.number() == 1 ? StubServer.problem(503, "retry") : OK)) {
            assertThat(ask(Manner.flatOut("any"), server.uri()).status()).isEqualTo(200);
            assertThat(server.asked()).hasSize(2).extracting(BrowserTest::key).doesNotContainNull();
            assertThat(server.asked())
                    .extracting(BrowserTest::key)
                    .containsOnly(key(server.asked().get(0)));
            assertThat(tally.troubles()).containsOnlyKeys("START 503 retry");
        }
    }

    @Test
    void asks_another_server_when_one_is_away() throws Exception {
        StubServer gone = new StubServer(asked -> OK);
        gone.close();
        try (StubServer there = new StubServer(asked -> OK)) {
            for (int request = 0; request < 4; request++) {
                assertThat(ask(Manner.flatOut("any"), gone.uri(), there.uri()).status())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void leaves_a_server_alone_that_answers_as_somebody_else() throws Exception {
        try (StubServer starting = new StubServer(asked -> new Said(404, "not yet"));
                StubServer there = new StubServer(asked -> OK)) {
            Browser browser = browser(Manner.flatOut("any"), starting.uri(), there.uri());
            for (int request = 0; request < 6; request++) {
                assertThat(ask(browser).status()).isEqualTo(200);
            }
            assertThat(starting.asked()).hasSizeLessThan(2);
        }
    }

    @Test
    void leaves_a_server_alone_that_says_it_cannot_serve_now() throws Exception {
        try (StubServer withoutDatabase = new StubServer(asked -> StubServer.problem(503, "retry"));
                StubServer there = new StubServer(asked -> OK)) {
            Browser browser = browser(Manner.flatOut("any"), withoutDatabase.uri(), there.uri());
            for (int request = 0; request < 6; request++) {
                assertThat(ask(browser).status()).isEqualTo(200);
            }
            assertThat(withoutDatabase.asked()).hasSizeLessThan(2);
        }
    }

    @Test
    void gives_up_when_patience_is_at_its_end() throws Exception {
        try (StubServer server = new StubServer(asked -> StubServer.problem(503, "retry"))) {
            Manner hasty = Manner.flatOut("any").patientFor(Duration.ofMillis(100));

            assertThat(ask(hasty, server.uri()).status()).isEqualTo(503);
        }
    }

    @Test
    void comes_back_with_the_same_request_after_losing_the_network() throws Exception {
        CompletableFuture<Browser> unlucky = new CompletableFuture<>();
        try (StubServer server = new StubServer(asked -> {
            if (asked.number() == 1) {
                CompletableFuture.runAsync(unlucky.join()::losesNetwork, wire::run)
                        .join();
            }
            return OK;
        })) {
            unlucky.complete(browser(Manner.flatOut("any"), server.uri()));

            assertThat(ask(unlucky.join()).status()).isEqualTo(200);
            assertThat(server.asked()).hasSize(2);
            assertThat(server.asked())
                    .extracting(BrowserTest::key)
                    .containsOnly(key(server.asked().get(0)));
            assertThat(tally.lostConnectionCount()).isEqualTo(1);
            assertThat(tally.troubleCount()).isZero();
        }
    }

    @Test
    void counts_who_is_told_that_nobody_is_signed_in() throws Exception {
        try (StubServer server = new StubServer(asked -> StubServer.problem(401, "not-signed-in"))) {
            ask(Manner.flatOut("any"), server.uri());

            assertThat(tally.signedOutCount()).isEqualTo(1);
        }
    }

    private Reply ask(Manner manner, URI... servers) throws Exception {
        return ask(browser(manner, servers));
    }

    private Browser browser(Manner manner, URI... servers) {
        return new Browser(wire, new Servers(List.of(servers)), manner, tally, new Random(1));
    }

    private Reply ask(Browser browser) throws Exception {
        CompletableFuture<Reply> heard = new CompletableFuture<>();
        wire.run(() -> browser.ask(Kind.START, START, heard::complete));
        return heard.get(60, TimeUnit.SECONDS);
    }

    private static String key(Asked asked) {
        return asked.headers().getFirst("Idempotency-Key");
    }
}
