package examengine.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.Entities;
import examengine.identity.DeletionCause;
import examengine.identity.HeldPhoto;
import examengine.identity.PhotoDeleted;
import examengine.identity.PhotoKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeletionsTest {

    private static final Instant DUE = Instant.parse("2026-12-01T02:00:00Z");

    private final Deletions deletions = new Deletions();
    private Entities entities;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_line_says_what_was_deleted_when_why_and_by_whom(DataSource database) {
        open(database);

        write("a", DUE.plusSeconds(60));

        assertThat(page(Deletions.NEWEST, false, 9)).singleElement().satisfies(line -> {
            assertThat(line.photo()).isEqualTo("a");
            assertThat(line.candidate()).isEqualTo("li");
            assertThat(line.kind()).isEqualTo(PhotoKind.ENTRY);
            assertThat(line.dueAt()).isEqualTo(DUE);
            assertThat(line.deletedAt()).isEqualTo(DUE.plusSeconds(60));
            assertThat(line.cause()).isEqualTo(DeletionCause.DUE);
            assertThat(line.isLate()).isFalse();
            assertThat(line.node()).endsWith(":8080");
        });
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void pages_follow_one_another_newest_first(DataSource database) {
        open(database);
        Stream.of("a", "b", "c").forEach(photo -> write(photo, DUE));

        List<Deletion> first = page(Deletions.NEWEST, false, 2);
        List<Deletion> second = page(first.get(1).number(), false, 2);

        assertThat(first).extracting(Deletion::photo).containsExactly("c", "b");
        assertThat(second).extracting(Deletion::photo).containsExactly("a");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void late_ones_are_counted_and_found(DataSource database) {
        open(database);
        write("punctual", DUE.plus(Duration.ofHours(24)));
        write("late", DUE.plus(Duration.ofHours(24)).plusSeconds(1));

        assertThat(entities.transaction(deletions::count)).isEqualTo(2);
        assertThat(entities.transaction(deletions::countLate)).isEqualTo(1);
        assertThat(page(Deletions.NEWEST, true, 9)).extracting(Deletion::photo).containsExactly("late");
    }

    private void open(DataSource database) {
        entities = Entities.of(database);
        deletions.entities = entities.manager();
        deletions.node = new NodeName();
        deletions.node.port = 8080;
    }

    private void write(String photo, Instant at) {
        HeldPhoto gone = new HeldPhoto(
                photo,
                "li",
                "s",
                PhotoKind.ENTRY,
                DUE.minus(Duration.ofDays(90)),
                DUE,
                null,
                null,
                false,
                false,
                false);
        entities.transaction(() -> deletions.write(new PhotoDeleted(gone, at)));
    }

    private List<Deletion> page(long after, boolean lateOnly, int limit) {
        return entities.transaction(() -> deletions.page(after, lateOnly, limit));
    }
}
