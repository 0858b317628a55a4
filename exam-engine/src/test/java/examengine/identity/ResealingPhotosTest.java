package examengine.identity;

import static examengine.identity.Album.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.Entities;
import examengine.identity.store.Keys;
import examengine.identity.store.Sealed;
import examengine.identity.store.Sealing;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The key changes while photos are stored, on the real databases. */
class ResealingPhotosTest {

    private static final byte[] FACE = "a face".getBytes(StandardCharsets.UTF_8);

    private final Sealing former = Keys.sealing(Keys.secret(1), null);
    private final Sealing both = Keys.sealing(Keys.secret(2), Keys.secret(1));
    private final Sealing present = Keys.sealing(Keys.secret(2), null);
    private final ResealingPhotos.Batch batch = new ResealingPhotos.Batch();
    private final MeasuringKeyRotation measuring = new MeasuringKeyRotation();
    private Entities entities;
    private Album album;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void after_it_the_present_key_alone_opens_every_photo(DataSource database) {
        open(database);
        sealed(40, former);

        assertThat(resealAll()).isEqualTo(40);

        assertThat(IntStream.range(0, 40).mapToObj(this::openedByPresentKey)).allMatch("a face"::equals);
        assertThat(measured().left()).isZero();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void done_twice_it_changes_nothing_more(DataSource database) {
        open(database);
        sealed(3, former);
        resealAll();

        assertThat(resealAll()).isZero();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_another_node_has_in_hand_is_left_to_it_and_counted_as_left(DataSource database) throws SQLException {
        open(database);
        sealed(3, former);
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery("select id from photo where id = 'p01' for update");

            assertThat(resealAll()).isEqualTo(2);

            other.rollback();
        }
        assertThat(measured().left()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_damaged_photo_is_passed_by(DataSource database) {
        open(database);
        sealed(3, former);
        album.run("update photo set sealed = ? where id = 'p00'", (Object) new byte[] {1, 2, 3});

        assertThat(resealAll()).isEqualTo(2);
        assertThat(measured().left()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void photos_under_a_key_nobody_gave_are_called_lost(DataSource database) {
        open(database);
        sealed(2, Keys.sealing(Keys.secret(9), null));

        assertThat(resealAll()).isZero();
        assertThat(measured().lost()).isEqualTo(2);
        assertThat(measured().left()).isZero();
    }

    private void open(DataSource database) {
        entities = Entities.of(database);
        album = new Album(database).person("li");
        batch.entities = entities.manager();
        batch.sealing = both;
        measuring.entities = entities.manager();
        measuring.sealing = both;
    }

    private void sealed(int count, Sealing sealing) {
        for (int number = 0; number < count; number++) {
            String id = id(number);
            Sealed sealed = sealing.seal(id, FACE);
            album.photo(id, "li", null, PhotoKind.ENTRY, TAKEN, null);
            album.run("update photo set key_id = ?, sealed = ? where id = ?", sealed.keyId(), sealed.bytes(), id);
        }
    }

    private int resealAll() {
        int resealed = 0;
        ResealingPhotos.Step step = after("");
        while (step != null) {
            resealed += step.resealed();
            step = after(step.last());
        }
        return resealed;
    }

    private ResealingPhotos.Step after(String last) {
        return entities.transaction(() -> batch.after(last));
    }

    private String openedByPresentKey(int number) {
        Photo photo = entities.transaction(() -> entities.manager().find(Photo.class, id(number)));
        return present.open(id(number), photo.sealed())
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .orElse("closed");
    }

    private KeyRotation measured() {
        return entities.transaction(measuring::measure);
    }

    private static String id(int number) {
        return "p%02d".formatted(number);
    }
}
