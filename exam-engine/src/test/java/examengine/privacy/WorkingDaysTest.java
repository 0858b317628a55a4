package examengine.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 1, 2026-12-02",
        "2026-12-04, 1, 2026-12-07",
        "2026-12-05, 1, 2026-12-07",
        "2026-12-06, 1, 2026-12-07",
        "2026-12-01, 30, 2027-01-12",
    })
    void the_day_itself_and_weekends_do_not_count(LocalDate event, int days, LocalDate last) {
        assertThat(WorkingDays.after(event, days)).isEqualTo(last);
    }
}
