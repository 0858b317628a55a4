package examengine.face.worker;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.face.opencv.Embedding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Faces in a plane: the angle between two is how unlike they are. */
class OnePersonTest {

    private static final double NOBODY = Double.NaN;
    private static final double CANDIDATE = 0;
    private static final double CANDIDATE_TURNED = 60;
    private static final double STRANGER = 80;
    private static final double STRANGER_TURNED = 140;
    private static final double LIKE_THE_CANDIDATE = 70;

    @Test
    void who_looks_ahead_and_turns_is_one_person() {
        assertThat(isOne(ahead(CANDIDATE, CANDIDATE, 10), turned(CANDIDATE_TURNED, CANDIDATE_TURNED)))
                .isTrue();
    }

    @Test
    void a_photo_of_the_candidate_and_then_a_stranger_are_two() {
        assertThat(isOne(ahead(CANDIDATE, CANDIDATE, CANDIDATE), turned(STRANGER_TURNED)))
                .isFalse();
        assertThat(isOne(ahead(CANDIDATE, CANDIDATE, STRANGER), turned(CANDIDATE_TURNED)))
                .isFalse();
        assertThat(isOne(ahead(CANDIDATE, STRANGER, STRANGER), turned(CANDIDATE_TURNED)))
                .isFalse();
    }

    @Test
    void a_stranger_and_then_the_candidate_are_two() {
        assertThat(isOne(ahead(STRANGER, CANDIDATE, CANDIDATE), turned(CANDIDATE_TURNED)))
                .isFalse();
    }

    @Test
    void each_turn_has_to_be_the_same_person_s() {
        assertThat(isOne(ahead(CANDIDATE, CANDIDATE, CANDIDATE), turned(CANDIDATE_TURNED, STRANGER_TURNED)))
                .isFalse();
    }

    @Test
    void looking_ahead_it_takes_as_much_as_to_match_a_portrait() {
        assertThat(isOne(ahead(CANDIDATE, CANDIDATE, LIKE_THE_CANDIDATE), turned(CANDIDATE_TURNED)))
                .isFalse();
        assertThat(isOne(ahead(CANDIDATE, CANDIDATE, CANDIDATE), turned(LIKE_THE_CANDIDATE)))
                .isTrue();
    }

    @Test
    void a_frame_without_a_face_speaks_for_nobody() {
        assertThat(isOne(ahead(NOBODY, CANDIDATE, CANDIDATE), turned(CANDIDATE_TURNED)))
                .isFalse();
        assertThat(isOne(ahead(CANDIDATE, NOBODY, CANDIDATE), turned(CANDIDATE_TURNED)))
                .isFalse();
        assertThat(isOne(ahead(CANDIDATE, CANDIDATE, CANDIDATE), turned(NOBODY)))
                .isFalse();
    }

    private static boolean isOne(List<Optional<Embedding>> ahead, List<Optional<Embedding>> turned) {
        return new OnePerson(0.42).isIn(ahead, turned);
    }

    private static List<Optional<Embedding>> ahead(double... degrees) {
        return faces(degrees);
    }

    private static List<Optional<Embedding>> turned(double... degrees) {
        return faces(degrees);
    }

    private static List<Optional<Embedding>> faces(double... degrees) {
        return Arrays.stream(degrees).mapToObj(OnePersonTest::face).toList();
    }

    private static Optional<Embedding> face(double degrees) {
        double angle = Math.toRadians(degrees);
        return Double.isNaN(degrees)
                ? Optional.empty()
                : Optional.of(Embedding.of((float) Math.cos(angle), (float) Math.sin(angle)));
    }
}
