package examengine.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path data;

    @Test
    void the_present_file_keeps_its_name_and_the_past_ones_are_numbered() throws IOException {
        Files.createDirectories(data.resolve("logs"));
        LogFile log = new LogFile(data, 100);

        log.publish(new LogRecord(Level.INFO, "first " + "x".repeat(100)));
        log.publish(new LogRecord(Level.INFO, "second " + "x".repeat(100)));
        log.publish(new LogRecord(Level.INFO, "third"));
        log.close();

        assertThat(data.resolve("logs/node.log")).content().contains("third");
        assertThat(data.resolve("logs/node.1.log")).content().contains("second");
        assertThat(data.resolve("logs/node.2.log")).content().contains("first");
    }
}
