package examengine.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengeTest {

    private static final Challenge LEFT_THEN_RIGHT = new Challenge(List.of(Turn.LEFT, Turn.RIGHT));

    @Test
    void a_head_that_turns_as_asked_is_alive() {
        Performance performance = performed(0, 0, 0, 0.1, 0.25, 0.3, 0.1, 0, -0.2, -0.3);

        assertThat(performance.verdict()).isEqualTo(Liveness.SHOWN);
        assertThat(performance.turned()).containsExactly(5, 9);
    }

    @Test
    void a_head_that_is_held_askew_is_measured_from_there() {
        assertThat(performed(0.1, 0.1, 0.1, 0.29, 0.29, 0.1, -0.09, -0.09).verdict())
                .isEqualTo(Liveness.SHOWN);
    }

    @Test
    void a_flat_picture_swung_about_is_not() {
        assertThat(performed(0, 0, 0, 0.12, 0.12, 0.12, 0, -0.12, -0.12, -0.12).verdict())
                .isEqualTo(Liveness.NOT_TURNED);
    }

    @Test
    void a_turn_lasts_two_frames() {
        assertThat(performed(0, 0, 0, 0.3, 0, 0.3, 0, -0.3, 0).verdict()).isEqualTo(Liveness.NOT_TURNED);
    }

    @Test
    void between_two_turns_the_head_comes_back() {
        Challenge twice = new Challenge(List.of(Turn.LEFT, Turn.LEFT));

        assertThat(twice.judge(looks(0, 0, 0, 0.3, 0.3, 0.3, 0.3)).verdict()).isEqualTo(Liveness.NOT_TURNED);
        assertThat(twice.judge(looks(0, 0, 0, 0.3, 0.3, 0, 0.3, 0.3)).verdict()).isEqualTo(Liveness.SHOWN);
    }

    @Test
    void the_other_side_is_wrong() {
        assertThat(performed(0, 0, 0, -0.3, -0.3).verdict()).isEqualTo(Liveness.OTHER_SIDE);
    }

    @Test
    void a_second_face_ends_it() {
        List<Look> looks = new ArrayList<>(looks(0, 0, 0, 0.3));
        looks.add(Looks.of(Looks.face(0), Looks.face(0)));

        assertThat(LEFT_THEN_RIGHT.judge(looks).verdict()).isEqualTo(Liveness.SEVERAL_FACES);
    }

    @Test
    void after_the_look_ahead_one_frame_without_a_face_is_forgiven_and_two_are_not() {
        List<Look> blinked = new ArrayList<>(looks(0, 0, 0, 0.3, 0.3, 0, -0.3, -0.3));
        blinked.add(5, Looks.of());
        assertThat(LEFT_THEN_RIGHT.judge(blinked).verdict()).isEqualTo(Liveness.SHOWN);

        blinked.add(5, Looks.of());
        assertThat(LEFT_THEN_RIGHT.judge(blinked).verdict()).isEqualTo(Liveness.NO_FACE);
    }

    @Test
    void who_never_looks_ahead_shows_nothing() {
        assertThat(performed(0.3, 0.3, 0.3, 0.3).verdict()).isEqualTo(Liveness.NO_FACE);
        assertThat(performed().verdict()).isEqualTo(Liveness.NO_FACE);
        assertThat(performed(0, 0).verdict()).isEqualTo(Liveness.NO_FACE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void every_frame_that_is_compared_shows_a_face(int frame) {
        List<Look> looks = new ArrayList<>(looks(0, 0, 0, 0, 0, 0.3, 0.3, 0, -0.3, -0.3));
        looks.set(frame, Looks.of());

        assertThat(LEFT_THEN_RIGHT.judge(looks).verdict()).isEqualTo(Liveness.NO_FACE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void every_frame_that_is_compared_looks_ahead(int frame) {
        List<Look> looks = new ArrayList<>(looks(0, 0, 0, 0, 0, 0.3, 0.3, 0, -0.3, -0.3));
        looks.set(frame, Looks.of(Looks.face(0.21)));

        assertThat(LEFT_THEN_RIGHT.judge(looks).verdict()).isEqualTo(Liveness.NO_FACE);
    }

    @Test
    void a_drawn_challenge_has_both_sides_and_depends_on_the_seed() {
        List<Challenge> drawn = new Random(7)
                .longs(200)
                .mapToObj(seed -> Challenge.drawn(new Random(seed)))
                .toList();

        assertThat(drawn).allSatisfy(challenge -> assertThat(challenge.turns())
                .contains(Turn.LEFT, Turn.RIGHT)
                .hasSize(3));
        assertThat(drawn.stream().distinct()).hasSize(6);
    }

    @Test
    void there_is_no_challenge_without_a_turn() {
        assertThatThrownBy(() -> new Challenge(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Performance performed(double... yaws) {
        return LEFT_THEN_RIGHT.judge(looks(yaws));
    }

    private static List<Look> looks(double... yaws) {
        List<Look> looks = new ArrayList<>();
        for (double yaw : yaws) {
            looks.add(Looks.of(Looks.face(yaw)));
        }
        return looks;
    }
}
