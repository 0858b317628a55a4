package examengine.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Feasibility;
import examengine.blueprint.Pool;
import examengine.drawing.Fairness.Retake;
import examengine.drawing.Fairness.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * 10,000 papers of the sample bank, fair and plain in the same run; the figures are printed. Facilities scatter around
 * the authors' levels, as they will once candidates have answered.
 */
class FairPapersTest {

    private static final int PAPERS = 10_000;
    private static final Pool POOL = SamplePapers.measured(20261121);
    private static final Blueprint BLUEPRINT = SamplePapers.blueprint();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Fairness FAIRNESS = Fairness.of(BLUEPRINT, POOL, DAY, PAPERS, 1);
    private static final Feasibility FEASIBILITY = Feasibility.of(BLUEPRINT, POOL, DAY);

    @Test
    void every_paper_is_expected_to_earn_the_same_within_a_point() {
        print();

        var fair = FAIRNESS.fair().expectedScore();

        assertThat(fair.most() - fair.least()).isLessThanOrEqualTo(1.01);
        assertThat(fair.least()).isGreaterThan(FEASIBILITY.expectedScore() - 0.51);
        assertThat(fair.most()).isLessThan(FEASIBILITY.expectedScore() + 0.51);
    }

    @Test
    void plain_drawing_differs_by_many_points() {
        var plain = FAIRNESS.plain().expectedScore();

        assertThat(plain.most() - plain.least()).isGreaterThan(8);
        assertThat(plain.spread())
                .isGreaterThan(4 * FAIRNESS.fair().expectedScore().spread());
    }

    @Test
    void no_item_is_exposed_more_than_equal_shares_make_it() {
        double equal = FEASIBILITY.cells().stream()
                .mapToDouble(Feasibility.Depth::exposure)
                .max()
                .orElseThrow();

        assertThat(FAIRNESS.fair().exposure().greatest()).isLessThan(equal + 0.02);
        assertThat(FAIRNESS.fair().exposure().unused()).isZero();
    }

    @Test
    void two_papers_share_no_more_than_under_plain_drawing() {
        assertThat(FAIRNESS.fair().overlap().mean())
                .isLessThan(FAIRNESS.plain().overlap().mean() + 0.005);
    }

    @Test
    void retakes_repeat_nothing_as_long_as_the_bank_carries_them() {
        assertThat(FAIRNESS.fair().retakes().subList(0, FEASIBILITY.retakes()))
                .extracting(Retake::overlap)
                .containsOnly(0.0);
        assertThat(FAIRNESS.plain().retakes().get(0).overlap()).isGreaterThan(0.15);
    }

    @Test
    void the_same_seed_gives_the_same_figures() {
        assertThat(Fairness.of(BLUEPRINT, POOL, DAY, 100, 7)).isEqualTo(Fairness.of(BLUEPRINT, POOL, DAY, 100, 7));
    }

    @Test
    void histograms_count_every_value_once() {
        Sample fair = FAIRNESS.fair();

        assertThat(count(fair.expectedScore().histogram())).isEqualTo(PAPERS);
        assertThat(count(fair.overlap().histogram())).isEqualTo(PAPERS - 1);
        assertThat(count(fair.exposure().histogram())).isEqualTo(POOL.items().size());
    }

    private static int count(List<Fairness.Bar> bars) {
        return bars.stream().mapToInt(Fairness.Bar::count).sum();
    }

    private static void print() {
        System.out.printf(
                Locale.ROOT,
                "%d papers of the sample bank, %d items, expected score %.2f, 10^%.1f sets of items, %d retakes unseen%n",
                PAPERS,
                POOL.items().size(),
                FEASIBILITY.expectedScore(),
                FEASIBILITY.papersLog10(),
                FEASIBILITY.retakes());
        System.out.println(row("fair", FAIRNESS.fair()));
        System.out.println(row("plain", FAIRNESS.plain()));
    }

    private static String row(String name, Sample sample) {
        return String.format(
                Locale.ROOT,
                "%-5s  score %.2f to %.2f, sd %.3f; exposure at most %.3f, unused %.3f; overlap %.3f, at most %.3f; retakes %s",
                name,
                sample.expectedScore().least(),
                sample.expectedScore().most(),
                sample.expectedScore().spread(),
                sample.exposure().greatest(),
                sample.exposure().unused(),
                sample.overlap().mean(),
                sample.overlap().greatest(),
                sample.retakes().stream()
                        .map(retake -> String.format(Locale.ROOT, "%.2f", retake.overlap()))
                        .collect(Collectors.joining(" ")));
    }
}
