package examengine.identity;

import static examengine.identity.Album.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.Entities;
import examengine.Fired;
import examengine.candidate.FaceConsentWithdrawn;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which photos go, which stay and why, on the real databases. */
class DeletingDuePhotosTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final Instant PAST = NOW.minus(Duration.ofMinutes(5));
    private static final Instant FUTURE = NOW.plus(Duration.ofDays(30));
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(1_096));

    private final Fired<PhotoDeleted> deleted = new Fired<>();
    private final DeletingDuePhotos.Batch batch = new DeletingDuePhotos.Batch();
    private Entities entities;
    private Album album;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_photo_goes_when_its_day_has_come_and_its_check_stays(DataSource database) {
        open(database);
        album.entryPhoto("old", "li", "s", PAST).openCheck("old", "li", "s").decides("old");
        album.entryPhoto("new", "li", "s", FUTURE);

        sweep();

        assertThat(album.photos()).containsExactly("new");
        assertThat(album.ask("select photo_id from identity_check")).containsOnlyNulls();
        assertThat(deleted.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.photo().id()).isEqualTo("old");
            assertThat(fact.photo().dueAt()).isEqualTo(PAST);
            assertThat(fact.photo().cause()).isEqualTo(DeletionCause.DUE);
            assertThat(fact.at()).isEqualTo(NOW);
        });
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_photo_somebody_must_decide_about_stays_until_it_is_decided(DataSource database) {
        open(database);
        album.entryPhoto("asked", "li", "s", PAST).openCheck("asked", "li", "s");

        sweep();
        assertThat(album.photos()).containsExactly("asked");
        assertThat(waiting()).isEqualTo(1);

        album.decides("asked");
        sweep();
        assertThat(album.photos()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_time_a_photo_was_needed_does_not_make_its_deletion_late(DataSource database) {
        open(database);
        album.entryPhoto("asked", "li", "s", NOW.minus(Duration.ofDays(9))).openCheck("asked", "li", "s");
        sweep();
        album.decides("asked");

        sweep();

        assertThat(onlyDeleted().heldAt()).isEqualTo(NOW);
        assertThat(onlyDeleted().isLateAt(NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(onlyDeleted().isLateAt(NOW.plus(Duration.ofHours(25)))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_withdrawn_consent_deletes_the_photos_of_finished_sittings_but_not_the_portrait(DataSource database) {
        open(database);
        album.portrait("face", "li", TAKEN).entryPhoto("taken", "li", "s", FUTURE);
        album.person("wang").entryPhoto("others", "wang", null, FUTURE);

        withdraw("li");
        sweep();

        assertThat(album.photos()).containsExactly("face", "others");
        assertThat(onlyDeleted().cause()).isEqualTo(DeletionCause.CONSENT_WITHDRAWN);
        assertThat(onlyDeleted().dueAt()).isEqualTo(PAST);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_withdrawn_consent_leaves_the_photo_of_a_sitting_that_goes_on_until_it_is_over(DataSource database) {
        open(database);
        album.unfinishedSitting("now", "li", TAKEN).entryPhoto("taken", "li", "now", FUTURE);

        withdraw("li");
        sweep();
        assertThat(album.photos()).containsExactly("taken");

        album.finishes("now");
        sweep();
        assertThat(album.photos()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_withdrawn_consent_never_keeps_a_photo_longer_than_promised(DataSource database) {
        open(database);
        album.unfinishedSitting("now", "li", TAKEN).entryPhoto("taken", "li", "now", PAST);

        withdraw("li");
        sweep();

        assertThat(album.photos()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_portrait_goes_after_three_years_without_a_sitting(DataSource database) {
        open(database);
        album.person("gone").portrait("old", "gone", LONG_AGO);
        album.person("back").portrait("kept", "back", LONG_AGO).finishedSitting("late", "back", TAKEN);

        sweep();

        assertThat(album.photos()).containsExactly("kept");
        assertThat(album.ask("select id from candidate where portrait_photo_id is null order by id"))
                .containsExactly("gone", "li");
        assertThat(onlyDeleted().dueAt()).isEqualTo(LONG_AGO.plus(Duration.ofDays(1_095)));
        assertThat(onlyDeleted().cause()).isEqualTo(DeletionCause.DUE);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_replaced_portrait_goes_and_the_new_one_stays(DataSource database) {
        open(database);
        album.portrait("former", "li", TAKEN).portrait("present", "li", TAKEN);
        PhotoStore store = new PhotoStore();
        store.entities = entities.manager();

        entities.transaction(() -> store.retire("former", "li", PAST));
        sweep();

        assertThat(album.photos()).containsExactly("present");
        assertThat(album.ask("select portrait_photo_id from candidate")).containsExactly("present");
        assertThat(onlyDeleted().cause()).isEqualTo(DeletionCause.REPLACED);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_portrait_stays_while_a_face_waits_to_be_compared_with_it(DataSource database) {
        open(database);
        album.photo("former", "li", null, PhotoKind.PORTRAIT, TAKEN, PAST);
        album.entryPhoto("asked", "li", "s", FUTURE).openCheck("asked", "li", "s");

        sweep();

        assertThat(album.photos()).containsExactly("asked", "former");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_another_node_has_in_hand_is_left_to_it(DataSource database) throws SQLException {
        open(database);
        album.entryPhoto("hers", "li", "s", PAST).entryPhoto("ours", "li", "s", PAST);
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery("select id from photo where id = 'hers' for update");

            assertThat(some()).isEqualTo(1);

            other.rollback();
        }
        assertThat(album.photos()).containsExactly("hers");
    }

    private void open(DataSource database) {
        entities = Entities.of(database);
        album = new Album(database).person("li").finishedSitting("s", "li", TAKEN);
        PortraitRetention portraits = new PortraitRetention(1_095);
        batch.due = new DuePhotos();
        batch.due.entities = entities.manager();
        batch.due.portraits = portraits;
        batch.held = new HeldPhotos();
        batch.held.entities = entities.manager();
        batch.held.portraits = portraits;
        batch.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        batch.deleted = deleted;
    }

    private void withdraw(String candidate) {
        entities.transaction(() -> batch.due.withdraw(new FaceConsentWithdrawn(candidate, PAST)));
    }

    private void sweep() {
        entities.transaction(batch::noteNeeded);
        some();
    }

    private int some() {
        return entities.transaction(batch::some);
    }

    private int waiting() {
        return entities.transaction(batch.held::waiting);
    }

    private HeldPhoto onlyDeleted() {
        List<PhotoDeleted> facts = deleted.facts();
        assertThat(facts).hasSize(1);
        return facts.get(0).photo();
    }
}
