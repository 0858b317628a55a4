package examengine.rehearsal.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks a node for its figures every two seconds, from before the first candidate until after the last. */
final class ServerWatch implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(EVERY)
            .build();

    private final URI server;
    private final long begun = System.nanoTime();
    private final List<Sample> samples = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "watch");
        thread.setDaemon(true);
        return thread;
    });

    ServerWatch(URI server) {
        this.server = server;
    }

    /** @param second since the watch began */
    record Sample(double second, ServerFigures figures) {}

    ServerWatch begin() {
        clock.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    private void look() {
        ServerFigures figures = ask();
        synchronized (samples) {
            samples.add(new Sample((System.nanoTime() - begun) / 1e9, figures));
        }
    }

    private ServerFigures ask() {
        try {
            HttpRequest request = HttpRequest.newBuilder(server.resolve("/metrics"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? ServerFigures.of(answer.body()) : ServerFigures.UNKNOWN;
        } catch (IOException away) {
            return ServerFigures.UNKNOWN;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            return ServerFigures.UNKNOWN;
        }
    }

    URI server() {
        return server;
    }

    List<Sample> samples() {
        synchronized (samples) {
            return List.copyOf(samples);
        }
    }

    /** Looks once more. */
    @Override
    public void close() {
        clock.shutdownNow();
        look();
    }
}
