package examengine.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.item.ItemType;
import examengine.journal.LatestAnswer;
import examengine.journal.UnsentFile.Typed;
import examengine.kernel.Points;
import examengine.paper.PaperLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsentAnswerTest {

    @Test
    void its_choices_are_written_as_the_journal_writes_them() {
        assertThat(compared(ItemType.MULTIPLE_CHOICE, null, "C", "A").choices()).isEqualTo("AC");
        assertThat(compared(ItemType.SINGLE_CHOICE, null).choices()).isEmpty();
    }

    @ParameterizedTest(name = "revision 3 of page 2 beside revision {0} of page {1}: newer {2}")
    @CsvSource({"2,2,true", "3,2,false", "4,2,false", "1,3,false", "9,3,false", "9,1,true", "1,1,true"})
    void is_newer_by_its_page_and_within_a_page_by_its_revision(long revision, long lease, boolean newer) {
        LatestAnswer stands = new LatestAnswer(1, "A", revision, lease);

        assertThat(compared(ItemType.SINGLE_CHOICE, stands, "A").isNewer()).isEqualTo(newer);
    }

    @ParameterizedTest(name = "beside revision {0} of an earlier page it enters under {1}")
    @CsvSource({"1,3", "2,3", "3,4", "9,10"})
    void enters_above_what_stands(long revision, long next) {
        LatestAnswer stands = new LatestAnswer(1, "A", revision, 1);

        assertThat(compared(ItemType.SINGLE_CHOICE, stands, "A").nextRevision()).isEqualTo(next);
    }

    @Test
    void is_newer_than_nothing() {
        assertThat(compared(ItemType.SINGLE_CHOICE, null, "A").isNewer()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"E", "a", "''", "AB", "①"})
    void what_the_item_does_not_offer_is_refused(String label) {
        assertThatThrownBy(() -> compared(ItemType.MULTIPLE_CHOICE, null, label))
                .hasMessage("not-a-choice");
    }

    @Test
    void two_choices_where_one_is_asked_for_are_refused() {
        assertThatThrownBy(() -> compared(ItemType.SINGLE_CHOICE, null, "A", "B"))
                .hasMessage("not-a-choice");
    }

    @Test
    void a_position_that_is_not_on_the_paper_is_refused() {
        assertThatThrownBy(() -> UnsentAnswer.of(typed("A"), 2, Optional.empty(), null))
                .hasMessage("no-such-position");
    }

    private static UnsentAnswer compared(ItemType type, LatestAnswer standing, String... choices) {
        PaperLine line = new PaperLine(1, 0, type, "r", "DCBA", Points.of(1));
        return UnsentAnswer.of(typed(choices), 2, Optional.of(line), standing);
    }

    private static Typed typed(String... choices) {
        return new Typed(1, List.of(choices), 3, "2026-11-20T02:58:00Z");
    }
}
