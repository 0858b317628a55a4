package examengine.identity;

import static examengine.identity.Album.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.Entities;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeldPhotosTest {

    private static final Instant PROMISED = TAKEN.plus(Duration.ofDays(90));
    private static final Instant ENROLLED = TAKEN.minus(Duration.ofDays(500));
    private static final Duration KEPT = Duration.ofDays(1_095);

    private final HeldPhotos held = new HeldPhotos();
    private Entities entities;
    private Album album;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_candidate_has_the_own_photos_and_no_others(DataSource database) {
        open(database);
        album.finishedSitting("s", "li", TAKEN).entryPhoto("mine", "li", "s", PROMISED);
        album.person("wang").entryPhoto("hers", "wang", null, PROMISED);

        assertThat(of("li")).singleElement().satisfies(photo -> {
            assertThat(photo.id()).isEqualTo("mine");
            assertThat(photo.dueAt()).isEqualTo(PROMISED);
            assertThat(photo.undecided()).isFalse();
            assertThat(photo.unfinished()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_portrait_is_kept_from_its_enrolment_or_the_last_sitting_on(DataSource database) {
        open(database);
        album.portrait("face", "li", ENROLLED);
        assertThat(of("li").get(0).dueAt()).isEqualTo(ENROLLED.plus(KEPT));

        album.finishedSitting("s", "li", TAKEN);
        assertThat(of("li").get(0).dueAt()).isEqualTo(TAKEN.plus(KEPT));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void says_what_a_photo_is_still_needed_for(DataSource database) {
        open(database);
        album.unfinishedSitting("s", "li", TAKEN)
                .entryPhoto("asked", "li", "s", PROMISED)
                .openCheck("asked", "li", "s");

        assertThat(of("li")).singleElement().satisfies(photo -> {
            assertThat(photo.undecided()).isTrue();
            assertThat(photo.unfinished()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_person_with_several_photos_counts_once(DataSource database) {
        open(database);
        album.entryPhoto("a", "li", null, PROMISED).entryPhoto("b", "li", null, PROMISED);
        album.person("wang").entryPhoto("c", "wang", null, PROMISED);

        assertThat(entities.transaction(held::persons)).isEqualTo(2);
    }

    private void open(DataSource database) {
        album = new Album(database).person("li");
        entities = Entities.of(database);
        held.entities = entities.manager();
        held.portraits = new PortraitRetention(1_095);
    }

    private List<HeldPhoto> of(String candidate) {
        return entities.transaction(() -> held.of(candidate));
    }
}
