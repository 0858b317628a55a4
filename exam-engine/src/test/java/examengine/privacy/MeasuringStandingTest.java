package examengine.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.Entities;
import examengine.identity.HeldPhotos;
import examengine.identity.KeyRotation;
import examengine.identity.MeasuringKeyRotation;
import examengine.identity.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasuringStandingTest {

    private static final Instant FIRST = Instant.parse("2026-12-01T02:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-02T02:00:00Z");

    private final MeasuringStanding measuring = new MeasuringStanding();
    private Entities entities;
    private int persons;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_highest_number_outlives_what_was_deleted(DataSource database) {
        open(database);
        measured(70, FIRST);

        Standing standing = measured(40, LATER);

        assertThat(standing.persons()).isEqualTo(40);
        assertThat(standing.highest()).isEqualTo(70);
        assertThat(standing.highestAt()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void one_person_below_the_limit_nothing_has_to_be_filed(DataSource database) {
        open(database);

        Standing standing = measured(99_999, FIRST);

        assertThat(standing.reachedAt()).isNull();
        assertThat(standing.fileBy()).isNull();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_day_the_limit_was_reached_stays_and_gives_thirty_working_days(DataSource database) {
        open(database);
        measured(100_000, FIRST);
        measured(120_000, LATER);

        Standing standing = measured(5, LATER);

        assertThat(standing.reachedAt()).isEqualTo(FIRST);
        assertThat(standing.fileBy()).isEqualTo(LocalDate.of(2027, 1, 12));
    }

    private void open(DataSource database) {
        entities = Entities.of(database);
        measuring.entities = entities.manager();
        measuring.photos = new HeldPhotos() {
            @Override
            public int persons() {
                return persons;
            }

            @Override
            public int waiting() {
                return 0;
            }
        };
        measuring.workingDays = WorkingDays.asShipped();
        measuring.rotation = new MeasuringKeyRotation() {
            @Override
            public KeyRotation measure() {
                return new KeyRotation("present", null, 0, 0);
            }
        };
    }

    private Standing measured(int counted, Instant at) {
        persons = counted;
        measuring.clock = Clock.fixed(at, ZoneOffset.UTC);
        return entities.transaction(measuring::measure);
    }
}
