package examengine.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.rehearsal.StubServer.Asked;
import examengine.rehearsal.StubServer.Said;
import examengine.rehearsal.wire.Wire;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Said SAVED = new Said(204, "");

    private final Wire wire = new Wire();
    private final Acknowledgements acknowledgements = new Acknowledgements();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void sends_one_at_a_time_for_a_position_and_then_only_the_newest() throws Exception {
        List<Asked> asked = asked(one -> SAVED, (browser, outbox) -> {
            outbox.put(1, "A");
            outbox.put(1, "B");
            outbox.put(1, "C");
        });

        assertThat(asked)
                .extracting(Asked::body)
                .containsExactly("{\"choices\":[\"A\"],\"revision\":1}", "{\"choices\":[\"C\"],\"revision\":3}");
    }

    @Test
    void books_each_acknowledgement_with_its_receipt() throws Exception {
        asked(one -> SAVED, (browser, outbox) -> outbox.put(7, "BD"));

        assertThat(acknowledgements.all()).containsExactly(new Acknowledgement("sitting", 7, 1, "BD", "receipt-1"));
    }

    @Test
    void sends_under_a_higher_number_what_another_page_has_overtaken() throws Exception {
        List<Asked> asked = asked(
                one -> one.number() == 1
                        ? new Said(409, "{\"type\":\"/problems/stale-revision\",\"revision\":5}")
                        : SAVED,
                (browser, outbox) -> outbox.put(1, "A"));

        assertThat(asked.get(1).body()).isEqualTo("{\"choices\":[\"A\"],\"revision\":6}");
        assertThat(acknowledgements.count()).isEqualTo(1);
    }

    @Test
    void sends_together_what_gathered_while_there_was_no_network() throws Exception {
        List<Asked> asked = asked(
                one -> one.line().endsWith("/answers")
                        ? new Said(
                                200,
                                "[{\"position\":2,\"status\":\"saved\",\"receipt\":\"x\"},{\"position\":3,\"status\":\"saved\",\"receipt\":\"y\"}]")
                        : SAVED,
                (browser, outbox) -> {
                    browser.losesNetwork();
                    outbox.put(2, "A");
                    outbox.put(3, "AB");
                });

        assertThat(asked)
                .extracting(Asked::body)
                .containsExactly("[{\"position\":2,\"choices\":[\"A\"],\"revision\":1},"
                        + "{\"position\":3,\"choices\":[\"A\",\"B\"],\"revision\":1}]");
        assertThat(acknowledgements.count()).isEqualTo(2);
    }

    @Test
    void remembers_what_it_sent_though_nobody_acknowledges_it() throws Exception {
        asked(one -> new Said(409, "{\"type\":\"/problems/sitting-closed\"}"), (browser, outbox) -> outbox.put(1, "A"));

        assertThat(acknowledgements.wasSent(new Revision("sitting", 1, 1), "A")).isTrue();
        assertThat(acknowledgements.wasSent(new Revision("sitting", 1, 2), "A")).isFalse();
        assertThat(acknowledgements.all()).isEmpty();
    }

    private List<Asked> asked(Function<Asked, Said> answers, BiConsumer<Browser, Outbox> deeds) throws Exception {
        try (StubServer server = new StubServer(answers)) {
            CompletableFuture<Void> empty = new CompletableFuture<>();
            Browser browser = new Browser(
                    wire, new Servers(List.of(server.uri())), Manner.flatOut("any"), new Tally(), new Random(1));
            wire.run(() -> {
                Outbox outbox = new Outbox(browser, "sitting", "1", acknowledgements);
                deeds.accept(browser, outbox);
                outbox.whenEmpty(() -> empty.complete(null));
            });
            empty.get(30, TimeUnit.SECONDS);
            return List.copyOf(server.asked());
        }
    }
}
