package examengine.cluster;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What an operator puts in front of the nodes, in small: every request goes to the next node that was ready when last
 * asked, twice a second, and to the one after it only when the first refused the connection, so before a single byte
 * of the request was sent. Nothing is ever sent twice; a request that found no node or lost its answer counts as failed.
 */
final class Balancer implements AutoCloseable {

    private static final long POLL_MILLIS = 500;
    private static final int NO_NODE = 502;
    private static final int SERVER_ERROR = 500;

    private final List<Upstream> nodes;
    private final HttpServer server;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicLong relayed = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    private Balancer(List<Upstream> nodes, HttpServer server) {
        this.nodes = nodes;
        this.server = server;
    }

    /** A balancer on a free loopback port. */
    static Balancer before(List<URI> nodes) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
            Balancer balancer = new Balancer(nodes.stream().map(Upstream::new).toList(), server);
            balancer.open();
            return balancer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void open() {
        nodes.forEach(Upstream::look);
        watch.scheduleWithFixedDelay(
                () -> nodes.forEach(Upstream::look), POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How many requests were answered by a node, whatever the answer was. */
    long relayed() {
        return relayed.get();
    }

    /** How many requests found no node, lost their answer or were answered with a server's error. */
    long failed() {
        return failed.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Upstream.Reply reply = ask(Upstream.Request.of(exchange));
            count(exchange, reply);
            reply.sendTo(exchange);
        }
    }

    private void count(HttpExchange exchange, Upstream.Reply reply) {
        if (reply.status() < SERVER_ERROR) {
            relayed.incrementAndGet();
        } else {
            failed.incrementAndGet();
            System.out.printf(
                    "balancer: %s %s was answered %d%n",
                    exchange.getRequestMethod(), exchange.getRequestURI(), reply.status());
        }
    }

    private Upstream.Reply ask(Upstream.Request request) {
        try {
            return relay(request);
        } catch (IOException lost) {
            System.out.println("balancer: " + request.method() + " " + request.path() + ": " + lost);
            return Upstream.Reply.empty(NO_NODE);
        }
    }

    private Upstream.Reply relay(Upstream.Request request) throws IOException {
        int first = turn.getAndIncrement();
        for (int i = 0; i < nodes.size(); i++) {
            Upstream node = nodes.get(Math.floorMod(first + i, nodes.size()));
            if (node.isReady()) {
                try {
                    return node.ask(request);
                } catch (Upstream.NotReached refused) {
                    // Nothing was sent, so the next one may be asked.
                }
            }
        }
        throw new IOException("no node is ready");
    }

    @Override
    public void close() {
        watch.shutdownNow();
        server.stop(0);
    }
}
