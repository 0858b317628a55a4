package examengine.node;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Everything the node says, in {@code logs/node.log} under the data folder. The present file always has that name (the JDK's
 * own handler would call it {@code node.log.0}); past {@value #LARGEST} bytes it becomes {@code node.1.log}, and so on, the
 * oldest of {@value #KEPT} is dropped. Public and without arguments because the log manager makes it.
 */
public final class LogFile extends Handler {

    private static final long LARGEST = 10_000_000;
    private static final int KEPT = 5;

    private final Path file;
    private final long largest;
    private final SimpleFormatter formatter = new SimpleFormatter();
    private PrintWriter writer;

    /** @throws IOException if the file cannot be opened */
    public LogFile() throws IOException {
        this(Path.of(System.getProperty("exam.data")), LARGEST);
    }

    LogFile(Path data, long largest) throws IOException {
        this.file = under(data);
        this.largest = largest;
        open();
    }

    static Path under(Path data) {
        return data.resolve("logs").resolve("node.log");
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        writer.printf(
                "%s %-7s %s [%d] %s%n",
                entry.getInstant().truncatedTo(ChronoUnit.MILLIS),
                entry.getLevel().getName(),
                entry.getLoggerName(),
                entry.getLongThreadID(),
                formatter.formatMessage(entry));
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(writer);
        }
        writer.flush();
        rotateWhenLarge();
    }

    private void rotateWhenLarge() {
        try {
            if (Files.size(file) > largest) {
                writer.close();
                for (int age = KEPT - 1; age > 0; age--) {
                    moveOn(age);
                }
                open();
            }
        } catch (IOException stuck) {
            reportError("cannot rotate " + file, stuck, ErrorManager.GENERIC_FAILURE);
        }
    }

    private void moveOn(int age) throws IOException {
        Path younger = age == 1 ? file : aged(age - 1);
        if (Files.exists(younger)) {
            Files.move(younger, aged(age), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path aged(int age) {
        return file.resolveSibling("node." + age + ".log");
    }

    private void open() throws IOException {
        BufferedWriter appending = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        writer = new PrintWriter(appending);
    }

    @Override
    public synchronized void flush() {
        writer.flush();
    }

    @Override
    public synchronized void close() {
        writer.close();
    }
}
