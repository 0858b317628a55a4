package examengine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Seat;
import examengine.hall.Sitting;
import java.util.List;
import java.util.stream.IntStream;

/** The first five items, each answered alike. */
final class FiveAnswers {

    static final String CHOICE = "B";

    private FiveAnswers() {}

    static void give(PaperPage paper) {
        IntStream.rangeClosed(1, 5).forEach(position -> paper.chooses(position, CHOICE));
    }

    /** Asks the server, not the page. */
    static void assertSaved(Seat seat) {
        Sitting sitting = seat.sitting();
        assertThat(IntStream.rangeClosed(1, 5))
                .allSatisfy(
                        position -> assertThat(sitting.at(position).choices()).isEqualTo(List.of(CHOICE)));
    }
}
