package examengine.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.Entities;
import examengine.identity.Office;
import examengine.identity.PhotoSeen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhotoAccessesTest {

    private static final Instant MORNING = Instant.parse("2026-12-01T01:00:00Z");
    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-12-01T15:59:59Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-12-01T16:00:00Z");

    private final PhotoAccesses accesses = new PhotoAccesses();
    private Entities entities;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void many_looks_of_one_person_at_one_photo_in_a_day_are_one_row(DataSource database) {
        open(database);

        look(MORNING, "p", "zhao");
        look(MORNING.plusSeconds(60), "p", "zhao");
        look(BEFORE_MIDNIGHT, "p", "zhao");

        assertThat(latest(null)).singleElement().satisfies(access -> {
            assertThat(access.looks()).isEqualTo(3);
            assertThat(access.firstAt()).isEqualTo(MORNING);
            assertThat(access.lastAt()).isEqualTo(BEFORE_MIDNIGHT);
            assertThat(access.day()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(access.accountName()).isEqualTo("zhao's name");
        });
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void another_person_another_photo_and_another_official_day_have_rows_of_their_own(DataSource database) {
        open(database);

        look(MORNING, "p", "zhao");
        look(MORNING, "p", "qian");
        look(MORNING, "q", "zhao");
        look(MIDNIGHT, "p", "zhao");

        assertThat(latest(null)).hasSize(4).allMatch(access -> access.looks() == 1);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_candidate_is_told_how_often_each_office_looked(DataSource database) {
        open(database);
        look(MORNING, "p", "zhao");
        look(MORNING, "p", "zhao");
        look(MORNING, "q", "qian");

        assertThat(entities.transaction(() -> accesses.looksAt("owner of p"))).isEqualTo(Map.of(Office.PROCTOR, 2L));
        assertThat(latest("owner of q")).extracting(PhotoAccess::account).containsExactly("qian");
    }

    private void open(DataSource database) {
        entities = Entities.of(database);
        accesses.entities = entities.manager();
    }

    private void look(Instant at, String photo, String account) {
        accesses.clock = Clock.fixed(at, ZoneOffset.UTC);
        PhotoSeen fact = new PhotoSeen(photo, "owner of " + photo, account, account + "'s name", Office.PROCTOR);
        entities.transaction(() -> accesses.write(fact));
    }

    private List<PhotoAccess> latest(String candidate) {
        return entities.transaction(() -> accesses.latest(candidate, 100));
    }
}
