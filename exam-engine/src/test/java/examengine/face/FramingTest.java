package examengine.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FramingTest {

    @Test
    void a_good_picture_needs_nothing() {
        assertThat(Framing.hintsFor(Looks.of(Looks.face(0)))).isEmpty();
    }

    @Test
    void without_a_face_nothing_else_is_said() {
        assertThat(Framing.hintsFor(Looks.of())).containsExactly(Hint.NO_FACE);
        assertThat(Framing.hintsFor(Looks.of(Looks.unsure()))).containsExactly(Hint.NO_FACE);
    }

    @Test
    void somebody_close_by_is_one_too_many_and_somebody_far_behind_is_not() {
        FaceSeen near = Looks.face(0);

        assertThat(Framing.hintsFor(Looks.of(near, Looks.at(0, 60, 50, 60)))).containsExactly(Hint.SEVERAL_FACES);
        assertThat(Framing.hintsFor(Looks.of(near, Looks.at(0, 60, 30, 40)))).isEmpty();
    }

    @Test
    void distance_is_a_share_of_the_picture() {
        assertThat(Framing.hintsFor(Looks.of(Looks.at(135, 85, 50, 70)))).containsExactly(Hint.MOVE_CLOSER);
        assertThat(Framing.hintsFor(Looks.of(Looks.at(80, 10, 160, 210)))).containsExactly(Hint.MOVE_BACK);
    }

    @Test
    void a_face_at_the_edge_is_called_to_the_middle() {
        assertThat(Framing.hintsFor(Looks.of(Looks.at(0, 60, 90, 120)))).containsExactly(Hint.CENTRE);
        assertThat(Framing.hintsFor(Looks.of(Looks.at(115, 140, 75, 100)))).containsExactly(Hint.CENTRE);
    }

    @Test
    void light_and_focus_are_measured_on_the_face() {
        assertThat(Framing.hintsFor(Looks.of(Looks.looking(100, 39)))).containsExactly(Hint.TOO_DARK);
        assertThat(Framing.hintsFor(Looks.of(Looks.looking(100, 221)))).containsExactly(Hint.TOO_BRIGHT);
        assertThat(Framing.hintsFor(Looks.of(Looks.looking(14, 120)))).containsExactly(Hint.BLURRED);
    }

    @Test
    void who_looks_aside_is_asked_to_look_ahead() {
        assertThat(Framing.hintsFor(Looks.of(Looks.face(-0.21)))).containsExactly(Hint.LOOK_AHEAD);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        FaceSeen face = new FaceSeen(new FaceSeen.Box(0, 0, 40, 60), 0.9, 0.5, 5, 20);

        assertThat(Framing.hintsFor(Looks.of(face)))
                .containsExactly(Hint.MOVE_CLOSER, Hint.CENTRE, Hint.TOO_DARK, Hint.BLURRED, Hint.LOOK_AHEAD);
    }
}
