package examengine.node;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries print to {@code System.out} and {@code System.err}: a line each in the log instead of on the terminal. */
final class Overheard extends ByteArrayOutputStream {

    private final Logger log;
    private final Level level;

    private Overheard(String name, Level level) {
        this.log = Logger.getLogger(name);
        this.level = level;
    }

    static void divertToLog() {
        System.setOut(new PrintStream(new Overheard("stdout", Level.INFO), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Overheard("stderr", Level.INFO), true, StandardCharsets.UTF_8));
    }

    /** Called by the print stream at each line's end. */
    @Override
    public synchronized void flush() {
        String line = toString(StandardCharsets.UTF_8).stripTrailing();
        reset();
        if (!line.isEmpty()) {
            log.log(level, line);
        }
    }
}
