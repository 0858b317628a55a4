package examengine.face.pool;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.face.Band;
import examengine.face.Challenge;
import examengine.face.Comparison;
import examengine.face.Framing;
import examengine.face.Hint;
import examengine.face.Liveness;
import examengine.face.Look;
import examengine.face.NotCompared;
import examengine.face.SharedFaces;
import examengine.face.Turn;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkerFacesTest {

    private static final byte[] GARBAGE = "\u00FF\u00D8 no picture".getBytes(StandardCharsets.ISO_8859_1);

    private static RealWorkers workers;
    private static byte[] ahead;
    private static byte[] turned;

    @BeforeAll
    static void start() {
        workers = new RealWorkers(SharedFaces.models(), 1, Duration.ofSeconds(20)).untilReady();
        ahead = SharedFaces.taken(26, 7);
        turned = SharedFaces.taken(26, 5);
    }

    @AfterAll
    static void stop() {
        if (workers != null) {
            workers.close();
        }
    }

    @Test
    void the_same_person_matches() {
        Comparison comparison = compare(
                SharedFaces.enrolled(1, 1), SharedFaces.taken(1, 2), SharedFaces.taken(1, 3), SharedFaces.taken(1, 4));

        assertThat(comparison.band()).isEqualTo(Band.MATCH);
        assertThat(comparison.measured().frames()).isEqualTo(3);
    }

    @Test
    void another_person_does_not() {
        assertThat(compare(SharedFaces.enrolled(1, 1), SharedFaces.taken(2, 2)).band())
                .isEqualTo(Band.MISMATCH);
    }

    @Test
    void what_was_measured_names_the_models_and_the_thresholds() {
        Comparison comparison = compare(SharedFaces.enrolled(3, 1), SharedFaces.taken(3, 2));

        assertThat(comparison.measured().models())
                .isEqualTo(workers.faces().readiness().models());
        assertThat(comparison.measured().models().detector()).hasSize(64);
        assertThat(comparison.measured().thresholds().match()).isEqualTo(0.42);
    }

    @Test
    void garbage_is_a_portrait_without_a_face() {
        assertThat(compare(GARBAGE, SharedFaces.taken(1, 2)).notCompared()).isEqualTo(NotCompared.NO_FACE_IN_PORTRAIT);
    }

    @Test
    void a_frame_without_a_face_goes_to_a_person() {
        Comparison comparison = compare(SharedFaces.enrolled(1, 1), wall());

        assertThat(comparison.notCompared()).isEqualTo(NotCompared.NO_FACE_IN_FRAMES);
        assertThat(comparison.band()).isEqualTo(Band.REVIEW);
    }

    @Test
    void two_people_in_a_frame_are_not_compared_with_one() {
        assertThat(compare(SharedFaces.enrolled(1, 1), SharedFaces.jpeg(beside(1, 2), 0.9f))
                        .notCompared())
                .isEqualTo(NotCompared.NO_FACE_IN_FRAMES);
    }

    @Test
    void two_people_are_seen_as_two() {
        Look look = workers.faces().look(SharedFaces.jpeg(beside(1, 2), 0.9f)).orElseThrow();

        assertThat(Framing.hintsFor(look)).containsExactly(Hint.SEVERAL_FACES);
    }

    @Test
    void garbage_shows_nothing() {
        assertThat(workers.faces().look(GARBAGE)).contains(new Look(0, 0, List.of()));
    }

    @Test
    void a_wall_is_asked_for_a_face() {
        assertThat(Framing.hintsFor(workers.faces().look(wall()).orElseThrow())).containsExactly(Hint.NO_FACE);
    }

    @Test
    void a_head_that_turns_is_alive() {
        assertThat(watch(Turn.LEFT, ahead, ahead, ahead, turned, turned)).isEqualTo(Liveness.SHOWN);
        assertThat(watch(Turn.RIGHT, ahead, ahead, ahead, turned, turned)).isEqualTo(Liveness.OTHER_SIDE);
    }

    @Test
    void another_head_that_turns_in_its_stead_is_noticed() {
        byte[] other = SharedFaces.taken(1, 5);

        assertThat(watch(Turn.LEFT, ahead, ahead, ahead, other, other)).isEqualTo(Liveness.ANOTHER_FACE);
    }

    @Test
    void a_photo_of_somebody_else_held_before_the_camera_first_is_noticed() {
        byte[] photo = SharedFaces.taken(2, 1);

        assertThat(watch(Turn.LEFT, photo, ahead, ahead, ahead, turned, turned)).isEqualTo(Liveness.ANOTHER_FACE);
        assertThat(watch(Turn.LEFT, photo, photo, photo, ahead, ahead, ahead, turned, turned))
                .isEqualTo(Liveness.ANOTHER_FACE);
    }

    @Test
    void no_frame_without_a_face_hides_that_one_took_the_place_of_another_before_the_look_ahead() {
        byte[] photo = SharedFaces.taken(2, 1);

        assertThat(watch(Turn.LEFT, photo, wall(), wall(), ahead, ahead, ahead, turned, turned))
                .isEqualTo(Liveness.NO_FACE);
    }

    @Test
    void a_photo_taken_away_after_the_look_ahead_is_noticed_as_well() {
        byte[] photo = SharedFaces.taken(2, 1);

        assertThat(watch(Turn.LEFT, photo, photo, photo, wall(), turned, turned))
                .isEqualTo(Liveness.ANOTHER_FACE);
    }

    private static Liveness watch(Turn turn, byte[]... frames) {
        return workers.faces().watch(new Challenge(List.of(turn)), List.of(frames));
    }

    private static Comparison compare(byte[] portrait, byte[]... frames) {
        return workers.faces().compare(portrait, List.of(frames));
    }

    private static byte[] wall() {
        return SharedFaces.jpeg(new BufferedImage(320, 240, BufferedImage.TYPE_3BYTE_BGR), 0.9f);
    }

    private static BufferedImage beside(int left, int right) {
        BufferedImage first = SharedFaces.person(left, 1);
        BufferedImage both = SharedFaces.scaled(first, 2 * first.getWidth(), first.getHeight());
        both.createGraphics().drawImage(first, 0, 0, null);
        both.createGraphics().drawImage(SharedFaces.person(right, 1), first.getWidth(), 0, null);
        return both;
    }
}
