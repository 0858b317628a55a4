package examengine.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.rehearsal.wire.Reply;
import examengine.rehearsal.wire.Request;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The way of answers out of a page: per position only the newest waits, one request is under way per position, and it waits
 * until that revision or a newer one is acknowledged. What gathers while there is no network goes out in one request.
 */
final class Outbox {

    private final Browser browser;
    private final String sitting;
    private final String lease;
    private final Acknowledgements acknowledgements;
    private final SortedMap<Integer, Waiting> waiting = new TreeMap<>();
    private final Set<Integer> flying = new HashSet<>();
    private final Map<Integer, Long> revisions = new HashMap<>();
    private Runnable whenEmpty;
    private Consumer<Refusal> whenRefused = refusal -> {};
    private boolean stopped;
    private boolean flushesWhenBack;

    Outbox(Browser browser, String sitting, String lease, Acknowledgements acknowledgements) {
        this.browser = browser;
        this.sitting = sitting;
        this.lease = lease;
        this.acknowledgements = acknowledgements;
    }

    private record Waiting(int position, String choices, long revision) {

        String json() {
            return "\"choices\":" + Json.of(choices.split("")) + ",\"revision\":" + revision;
        }
    }

    /**
     * Answers a position; the revision follows the last one.
     *
     * @param choices labels without a separator, at least one
     */
    void put(int position, String choices) {
        long revision = revisions.merge(position, 1L, Long::sum);
        waiting.put(position, new Waiting(position, choices, revision));
        flush();
    }

    /** Told once, when the server takes no more answers for this sitting or says something unexpected; nothing goes out then. */
    void whenRefused(Consumer<Refusal> listener) {
        whenRefused = listener;
    }

    /** Runs once nothing waits any more. */
    void whenEmpty(Runnable task) {
        whenEmpty = task;
        report();
    }

    private void flush() {
        if (stopped || flushesWhenBack) {
            return;
        }
        if (browser.isOffline()) {
            flushesWhenBack = true;
            browser.online(this::flushAfterBreak);
            return;
        }
        List<Waiting> ready = waiting.values().stream()
                .filter(one -> !flying.contains(one.position()))
                .toList();
        if (ready.size() > 1) {
            sendTogether(ready);
        } else {
            ready.forEach(this::send);
        }
    }

    private void flushAfterBreak() {
        flushesWhenBack = false;
        flush();
    }

    private void send(Waiting one) {
        takesOff(one);
        browser.ask(Kind.ANSWER, request("/" + one.position(), "{" + one.json() + "}"), reply -> {
            flying.remove(one.position());
            take(one, reply);
            flush();
            report();
        });
    }

    private void takesOff(Waiting one) {
        flying.add(one.position());
        acknowledgements.sent(new Revision(sitting, one.position(), one.revision()), one.choices());
    }

    private void take(Waiting one, Reply reply) {
        Refusal refusal = Refusal.of(reply);
        if (isAcknowledged(reply)) {
            acknowledge(one, reply.header("X-Receipt"));
        } else if (refusal.is("stale-revision")) {
            revisions.merge(
                    one.position(), Json.tree(reply.body()).path("revision").asLong(), Math::max);
            Waiting newest = waiting.get(one.position());
            put(one.position(), newest.choices());
        } else {
            stop(refusal);
        }
    }

    /** The server now and then says an empty 200 for 204; the receipt is what counts. */
    private static boolean isAcknowledged(Reply reply) {
        return reply.status() == 204
                || reply.status() == 200 && !reply.header("X-Receipt").isEmpty();
    }

    private void sendTogether(List<Waiting> all) {
        all.forEach(this::takesOff);
        String body = all.stream()
                .map(one -> "{\"position\":" + one.position() + "," + one.json() + "}")
                .collect(Collectors.joining(",", "[", "]"));
        browser.ask(Kind.ANSWERS, request("", body), reply -> {
            all.forEach(one -> flying.remove(one.position()));
            takeTogether(all, reply);
            flush();
            report();
        });
    }

    private void takeTogether(List<Waiting> all, Reply reply) {
        if (reply.status() != 200) {
            stop(Refusal.of(reply));
            return;
        }
        Map<Integer, Waiting> sent = all.stream().collect(Collectors.toMap(Waiting::position, one -> one));
        for (JsonNode told : Json.tree(reply.body())) {
            Waiting one = sent.get(told.path("position").asInt());
            if (told.path("status").asText().equals("saved")) {
                acknowledge(one, told.path("receipt").asText());
            } else {
                send(one);
            }
        }
    }

    private Request request(String below, String body) {
        return Request.json("PUT", "/api/sittings/" + sitting + "/answers" + below, body)
                .with("X-Page-Lease", lease);
    }

    private void acknowledge(Waiting one, String receipt) {
        acknowledgements.saved(new Acknowledgement(sitting, one.position(), one.revision(), one.choices(), receipt));
        browser.tally().saved();
        waiting.computeIfPresent(one.position(), (at, newest) -> newest.revision() <= one.revision() ? null : newest);
    }

    private void stop(Refusal refusal) {
        if (!stopped) {
            stopped = true;
            waiting.clear();
            whenRefused.accept(refusal);
        }
    }

    private void report() {
        if (whenEmpty != null && waiting.isEmpty() && flying.isEmpty()) {
            Runnable task = whenEmpty;
            whenEmpty = null;
            task.run();
        }
    }
}
