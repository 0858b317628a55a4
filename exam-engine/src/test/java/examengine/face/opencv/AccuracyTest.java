package examengine.face.opencv;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.face.SharedFaces;
import examengine.face.calibration.Scores;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every enrolled picture, degraded as offices keep them, with every later picture of thirty people. The bounds of the error
 * rates are those that were measured with these models before this was written.
 */
class AccuracyTest {

    private static Scores scores;
    private static Duration cpuOfOnePicture;

    @BeforeAll
    static void compare_everybody_with_everybody() {
        Seeing seeing = Sights.seeing();
        List<List<Embedding>> enrolled = new ArrayList<>();
        List<List<Embedding>> taken = new ArrayList<>();
        CpuTime watch = new CpuTime();
        for (int person = 1; person <= SharedFaces.PEOPLE; person++) {
            enrolled.add(pictures(seeing, person, true));
            taken.add(pictures(seeing, person, false));
        }
        cpuOfOnePicture = watch.sinceStart().dividedBy(2L * SharedFaces.PEOPLE * SharedFaces.PICTURES);
        scores = scores(enrolled, taken);
    }

    @Test
    void every_pair_is_compared() {
        assertThat(scores.genuinePairs()).isEqualTo(1_350);
        assertThat(scores.impostorPairs()).isEqualTo(43_500);
    }

    @Test
    void both_errors_meet_below_half_a_percent() {
        assertThat(scores.equalErrorRate()).isLessThanOrEqualTo(0.0045);
    }

    @Test
    void one_in_a_hundred_is_missed_where_one_in_a_thousand_strangers_passes() {
        assertThat(scores.falseNonMatchesAt(1e-3)).isLessThanOrEqualTo(0.010);
    }

    @Test
    void the_shipped_match_lets_fewer_than_one_in_a_thousand_strangers_pass() {
        assertThat(scores.thresholdForFalseMatches(1e-3)).isLessThanOrEqualTo(0.42);
    }

    @Test
    void a_comparison_takes_less_than_a_tenth_of_a_second_of_cpu() {
        assertThat(cpuOfOnePicture.multipliedBy(2)).isLessThan(Duration.ofMillis(100));
    }

    private static List<Embedding> pictures(Seeing seeing, int person, boolean degraded) {
        List<Embedding> embeddings = new ArrayList<>();
        for (int picture = 1; picture <= SharedFaces.PICTURES; picture++) {
            byte[] jpeg = degraded ? SharedFaces.enrolled(person, picture) : SharedFaces.taken(person, picture);
            embeddings.add(seeing.embed(jpeg, face -> true).orElseThrow());
        }
        return embeddings;
    }

    private static Scores scores(List<List<Embedding>> enrolled, List<List<Embedding>> taken) {
        DoubleStream.Builder genuine = DoubleStream.builder();
        DoubleStream.Builder impostor = DoubleStream.builder();
        for (int a = 0; a < SharedFaces.PEOPLE; a++) {
            for (int i = 0; i < SharedFaces.PICTURES; i++) {
                Embedding portrait = enrolled.get(a).get(i);
                taken.get(a).stream()
                        .skip(i + 1L)
                        .mapToDouble(portrait::similarity)
                        .forEach(genuine::add);
                taken.stream()
                        .skip(a + 1L)
                        .flatMap(List::stream)
                        .mapToDouble(portrait::similarity)
                        .forEach(impostor::add);
            }
        }
        return new Scores(genuine.build().toArray(), impostor.build().toArray());
    }
}
