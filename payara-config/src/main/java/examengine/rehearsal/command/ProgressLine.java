package examengine.rehearsal.command;

import examengine.rehearsal.Crew;
import examengine.rehearsal.Kind;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The line that shows each second where a rehearsal is; where nobody looks at a terminal, a line every ten seconds. */
final class ProgressLine implements AutoCloseable {

    private static final int WIDTH = 118;

    private final PrintStream out;
    private final Crew crew;
    private final boolean live;
    private final long begun = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Act act = Act.SIGNING_IN;
    private long savedBefore;

    /** @param live whether a line can be written over */
    ProgressLine(PrintStream out, Crew crew, boolean live) {
        this.out = out;
        this.crew = crew;
        this.live = live;
        int seconds = live ? 1 : 10;
        clock.scheduleAtFixedRate(() -> show(seconds), seconds, seconds, TimeUnit.SECONDS);
    }

    /** Seconds since it began. */
    double second() {
        return (System.nanoTime() - begun) / 1e9;
    }

    void now(Act next) {
        act = next;
    }

    /** A part is over. */
    void tell(Stage stage) {
        print(String.format(
                Locale.ROOT,
                "%s  %-42s %6d/%d  %8.1f s",
                clock(stage.to()),
                stage.act().chinese() + " " + stage.act().english(),
                stage.through(),
                crew.size(),
                stage.seconds()));
        out.println();
    }

    private void show(int seconds) {
        long saved = crew.acknowledgements().count();
        print(text(saved, (saved - savedBefore) / seconds));
        savedBefore = saved;
        if (!live) {
            out.println();
        }
        out.flush();
    }

    private String text(long saved, long perSecond) {
        return String.format(
                Locale.ROOT,
                "%s  %s %d/%d · 已存 saved %,d · %,d/s · p99 %.0f ms · 失败 failed %,d · 自断 cut %,d",
                clock(second()),
                act.chinese() + " " + act.english(),
                crew.through(),
                crew.size(),
                saved,
                perSecond,
                crew.tally().waits(Kind.ANSWER).getValueAtPercentile(99) / 1_000.0,
                crew.tally().troubleCount(),
                crew.tally().lostConnectionCount());
    }

    private void print(String text) {
        out.print(live ? "\r" + text + " ".repeat(Math.max(0, WIDTH - text.length())) : text);
    }

    private static String clock(double seconds) {
        Duration since = Duration.ofSeconds((long) seconds);
        return String.format("%02d:%02d", since.toMinutes(), since.toSecondsPart());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
