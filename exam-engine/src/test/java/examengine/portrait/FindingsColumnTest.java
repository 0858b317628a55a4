package examengine.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsColumnTest {

    private final FindingsColumn column = new FindingsColumn();

    @Test
    void reads_back_what_it_wrote() {
        List<Finding> findings = List.of(
                Finding.refuses("portrait-not-white")
                        .is("L 55, \"C\" 30")
                        .may("白")
                        .at(List.of(new Area(0, 0, 1_000, 60), new Area(0, 60, 60, 440))),
                Finding.warns("portrait-rotated"));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(findings)))
                .isEqualTo(findings);
    }
}
