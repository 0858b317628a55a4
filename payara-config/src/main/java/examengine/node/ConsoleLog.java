package examengine.node;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * What the operator sees of the log: the application's own words, and everybody's warnings once the node is ready. Until then
 * they would bury the one sentence that helps, which the node itself says. Stack traces are in {@code node.log} only.
 */
public final class ConsoleLog extends Handler {

    private static final SimpleFormatter WORDS = new SimpleFormatter();

    /** Made by the log manager, by name. */
    public ConsoleLog() {}

    @Override
    public boolean isLoggable(LogRecord entry) {
        boolean warning = entry.getLevel().intValue() >= Level.WARNING.intValue();
        boolean ours = String.valueOf(entry.getLoggerName()).startsWith("examengine");
        return super.isLoggable(entry) && (warning ? ApplicationState.isReady() : ours);
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            Terminal.ERR.println(entry.getLevel() + " " + WORDS.formatMessage(entry));
        }
    }

    @Override
    public void flush() {
        Terminal.ERR.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
