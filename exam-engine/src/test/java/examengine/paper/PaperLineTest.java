package examengine.paper;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemType;
import examengine.kernel.Points;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaperLineTest {

    private static final PaperLine SHUFFLED =
            new PaperLine(7, 1, ItemType.MULTIPLE_CHOICE, "revision", "CADB", new Points(150));

    @Test
    void translates_stored_labels_into_the_shown_ones() {
        assertThat(SHUFFLED.shown(Set.of("A", "B"))).containsExactly("B", "D");
    }

    @Test
    void survives_its_column() {
        var column = new PaperLinesColumn();
        var lines = List.of(SHUFFLED, new PaperLine(8, 2, ItemType.TRUE_FALSE, "other", "AB", Points.of(1)));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(lines)))
                .isEqualTo(lines);
    }
}
