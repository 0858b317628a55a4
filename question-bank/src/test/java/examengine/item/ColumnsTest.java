package examengine.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void choices_survive_the_way_through_json() {
        var choices = List.of("≥2m", "\"引号\"", "反斜\\杠", "两\n行", "😀");
        var column = new ChoicesColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(choices)))
                .isEqualTo(choices);
    }

    @Test
    void an_instant_survives_to_the_microsecond() {
        Instant instant = Instant.parse("2026-11-20T08:00:00.123456Z");
        var column = new InstantColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(instant)))
                .isEqualTo(instant);
    }

    @Test
    void a_missing_instant_stays_missing() {
        var column = new InstantColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(null)))
                .isNull();
    }
}
