package examengine.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Working days in China: a person should have decided at the close of one. */
@ApplicationScoped
public class WorkingDays {

    private static final Logger LOG = Logger.getLogger(WorkingDays.class.getName());
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalTime CLOSE = LocalTime.of(18, 0);

    @Inject
    @ConfigProperty(name = "exam.days.off")
    Optional<String> file;

    private HolidayCalendar calendar;

    /** By the calendar that comes with the engine. */
    public static WorkingDays asShipped() {
        WorkingDays days = new WorkingDays();
        days.file = Optional.empty();
        days.read();
        return days;
    }

    @PostConstruct
    void read() {
        calendar = HolidayCalendar.read(shipped());
        file.ifPresent(this::readFrom);
    }

    /** A file that cannot be read must keep nobody from an exam: then the calendar that comes with the engine holds. */
    private void readFrom(String named) {
        try (Stream<String> lines = Files.lines(Path.of(named))) {
            calendar = HolidayCalendar.read(lines);
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(
                    Level.SEVERE,
                    unreadable,
                    () -> "EXAM_DAYS_OFF: " + named + " cannot be read, the shipped days hold");
        }
    }

    private static Stream<String> shipped() {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(WorkingDays.class.getResourceAsStream("days-off.txt"), StandardCharsets.UTF_8));
        return reader.lines();
    }

    /** The close of the n-th working day after the day of this instant. */
    Instant after(Instant instant, int n) {
        return dayAfter(instant, n).atTime(CLOSE).atZone(CHINA).toInstant();
    }

    /** The n-th working day after the day of this instant; that day itself does not count. */
    public LocalDate dayAfter(Instant instant, int n) {
        return calendar.after(instant.atZone(CHINA).toLocalDate(), n);
    }
}
