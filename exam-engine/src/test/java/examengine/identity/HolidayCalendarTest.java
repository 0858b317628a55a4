package examengine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {

    private final HolidayCalendar calendar = HolidayCalendar.read(Stream.of(
            "# spring festival 2026",
            "",
            "2026-02-14 work",
            "2026-02-15..2026-02-23 off # nine days",
            "2026-02-28 work"));

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 1, 2026-02-13",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-27, 1, 2026-02-28",
        "2026-02-28, 1, 2026-03-02",
        "2026-03-07, 2, 2026-03-10"
    })
    void counts_working_days_over_holidays_weekends_and_the_weekend_days_worked_instead(
            LocalDate from, int days, LocalDate due) {
        assertThat(calendar.after(from, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30 off",
                "2026-02-15",
                "2026-02-15 holiday",
                "2026-02-23..2026-02-15 off",
                "2026-01-01..2027-01-01 off",
                "tomorrow off"
            })
    void names_the_line_it_cannot_read(String line) {
        assertThatThrownBy(() -> HolidayCalendar.read(Stream.of("2026-01-01 off", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(line);
    }

    @Test
    void the_one_shipped_can_be_read() {
        assertThat(WorkingDays.asShipped().after(Checks.NOON, 1)).isEqualTo("2026-11-23T10:00:00Z");
    }
}
