package examengine.node;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * What the application said about its own start: {@code exam.start.state} is {@code ready}, {@code failed} or
 * {@code drained}, and {@code exam.start.failure} the reason, one sentence in Chinese and the same in English. Silence means it was not deployed.
 */
final class ApplicationState {

    private static final Duration LOOK = Duration.ofMillis(100);

    private ApplicationState() {}

    static boolean isReady() {
        return "ready".equals(System.getProperty("exam.start.state"));
    }

    /** @throws StartRefusal with the application's reason, or with the log's name where it gave none */
    static void mustBeReady(Path log) {
        if (!isReady()) {
            throw StartRefusal.byApplication(System.getProperty("exam.start.failure", unexplained(log)));
        }
    }

    /** Asks the application to let its clients go, and waits until it has, but no longer than this. */
    static void drain(Duration atMost) {
        System.setProperty("exam.stop.asked", "true");
        long giveUp = System.nanoTime() + atMost.toNanos();
        while (!"drained".equals(System.getProperty("exam.start.state")) && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** The first operator's one-time password, if the database was empty; it is forgotten by being taken. */
    static Optional<String> takeOperatorCode() {
        return Optional.ofNullable(System.clearProperty("exam.start.operator-code"));
    }

    static String unexplained(Path log) {
        return "应用程序未能启动，原因见日志 " + log + "。" + System.lineSeparator()
                + "The application did not start; the reason is in the log " + log + ".";
    }
}
