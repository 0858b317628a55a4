package examengine.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When a person should have decided: at the close of a working day in China. */
@ApplicationScoped
public class WorkingDays {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalTime CLOSE = LocalTime.of(18, 0);

    @Inject
    @ConfigProperty(name = "exam.days.off")
    Optional<String> file;

    private HolidayCalendar calendar;

    @PostConstruct
    void read() {
        try (Stream<String> lines = file.isPresent() ? Files.lines(Path.of(file.get())) : shipped()) {
            calendar = HolidayCalendar.read(lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> shipped() {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(WorkingDays.class.getResourceAsStream("days-off.txt"), StandardCharsets.UTF_8));
        return reader.lines();
    }

    /** The close of the n-th working day after the day of this instant. */
    Instant after(Instant instant, int n) {
        return calendar.after(instant.atZone(CHINA).toLocalDate(), n)
                .atTime(CLOSE)
                .atZone(CHINA)
                .toInstant();
    }
}
