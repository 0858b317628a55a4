package examengine.rehearsal.command;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.rehearsal.Acknowledgement;
import examengine.rehearsal.Acknowledgements;
import examengine.rehearsal.Comparison;
import examengine.rehearsal.Kind;
import examengine.rehearsal.Tallies;
import examengine.rehearsal.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Tally tally = new Tally();

    @Test
    void shows_percentiles_in_milliseconds() {
        for (int millis = 1; millis <= 100; millis++) {
            Tallies.answered(tally, Kind.ANSWER, Duration.ofMillis(millis));
        }

        assertThat(report(List.of()))
                .contains("<td>保存一题 · save an"
                        + " answer</td><td>100</td><td>50.0</td><td>95.0</td><td>99.0</td><td>100.0</td>");
    }

    @Test
    void tells_what_was_lost() {
        String page = report(List.of(new Acknowledgement("sitting-1", 3, 2, "AC", "receipt-1")));

        assertThat(page).contains("不能承载 30 人").contains("sitting-1").contains("receipt-1");
    }

    @Test
    void tells_failures_by_kind() {
        Tallies.trouble(tally, Kind.START, "503 retry");
        Tallies.trouble(tally, Kind.START, "503 retry");

        assertThat(report(List.of())).contains("<td>START 503 retry</td><td>2</td>");
    }

    @Test
    void tells_apart_photos_that_waited_their_turn() {
        Tallies.photoPutOff(tally);

        assertThat(report(List.of())).contains("photos told to wait their turn, no failures</td><td>1</td>");
    }

    @Test
    void escapes_what_comes_from_elsewhere() {
        Tallies.trouble(tally, Kind.START, "<script>");

        assertThat(report(List.of())).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void needs_nothing_from_elsewhere() {
        assertThat(report(List.of()))
                .doesNotContain("src=")
                .doesNotContain("href=")
                .doesNotContain("@import");
    }

    private String report(List<Acknowledgement> lost) {
        Performance performance = new Performance(
                new Acknowledgements(),
                tally,
                List.of("somebody: START 409"),
                1,
                List.of(new Stage(Act.STARTING, 1, 3.5, 30)),
                List.of());
        Comparison comparison = new Comparison(100, 100, lost, 0, 0, 0, 0);
        Flags flags = Flags.of("run", "--candidates", "30");
        return new Report(Outcome.of(flags, Instant.parse("2026-11-21T00:00:00Z"), performance, comparison)).html();
    }
}
