package examengine.identity;

import static examengine.identity.Album.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.Entities;
import examengine.Fired;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a check when its photo has gone, on the real databases; photos of the exam are kept ninety days. */
class DeletingMeasuresTest {

    private static final Instant LAST_DAY = TAKEN.plus(Duration.ofDays(90));

    private final Fired<MeasureDeleted> deleted = new Fired<>();
    private final DeletingMeasures deleting = new DeletingMeasures();
    private Entities entities;
    private Album album;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_was_measured_goes_when_the_photo_has_gone_and_the_decision_stays(DataSource database) {
        open(database);
        measured("p").decides("p");
        album.run("update identity_check set photo_id = null");

        sweep(TAKEN);

        assertThat(album.ask("select similarity from identity_check")).containsOnlyNulls();
        assertThat(album.ask("select lively from identity_check")).containsOnlyNulls();
        assertThat(album.ask("select decision from identity_check")).containsExactly("SAME_PERSON");
        assertThat(deleted.facts()).containsExactly(new MeasureDeleted("check-p", "li", "s", TAKEN, TAKEN));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_was_measured_stays_as_long_as_the_photo(DataSource database) {
        open(database);
        measured("p").decides("p");

        sweep(LAST_DAY);

        assertThat(album.ask("select similarity from identity_check")).doesNotContainNull();
        assertThat(deleted.facts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void nothing_goes_before_it_is_decided(DataSource database) {
        open(database);
        measured("p");
        album.run("update identity_check set photo_id = null");

        sweep(LAST_DAY);

        assertThat(deleted.facts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_appointment_goes_when_a_photo_of_that_day_would(DataSource database) {
        open(database);
        album.entryPhoto("p", "li", "s", LAST_DAY).openCheck("p", "li", "s").decides("p");
        album.run("update identity_check set photo_id = null, appointment_at = ?, appointment_place = '302'", TAKEN);

        sweep(LAST_DAY.minusSeconds(1));
        assertThat(album.ask("select appointment_place from identity_check")).containsExactly("302");

        sweep(LAST_DAY);
        assertThat(album.ask("select appointment_place from identity_check")).containsOnlyNulls();
        assertThat(album.ask("select appointment_at from identity_check")).containsOnlyNulls();
    }

    private Album measured(String photo) {
        album.entryPhoto(photo, "li", "s", LAST_DAY).openCheck(photo, "li", "s");
        album.run("update identity_check set similarity = 0.3, lively = true");
        return album;
    }

    private void open(DataSource database) {
        entities = Entities.of(database);
        album = new Album(database).person("li").finishedSitting("s", "li", TAKEN);
        deleting.entities = entities.manager();
        deleting.deleted = deleted;
    }

    private void sweep(Instant now) {
        deleting.clock = Clock.fixed(now, ZoneOffset.UTC);
        entities.transaction(() -> deleting.deleteSome());
    }
}
