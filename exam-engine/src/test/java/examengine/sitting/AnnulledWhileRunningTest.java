package examengine.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.Databases;
import examengine.identity.Album;
import java.time.Instant;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a former program annulled while its time ran, after the migration. */
class AnnulledWhileRunningTest {

    private static final Instant NINE = Instant.parse("2026-11-20T01:00:00Z");

    static Stream<?> former() {
        return Databases.bothAt("15");
    }

    @ParameterizedTest
    @MethodSource("former")
    void comes_back_suspended_at_the_moment_of_the_decision_and_knows_who_proposed_it(DataSource database) {
        Album album = new Album(database).person("c").finishedSitting("s", "c", NINE);
        album.run("update sitting set state = 'ANNULLED', annulled_from = 'IN_PROGRESS', started_at = ?", NINE);
        album.run(
                "insert into proposal (id, kind, subject, title, reason, payload, decider, proposed_by, proposed_by_name,"
                        + " proposed_at, version) values ('p1', 'other-person', 's', 's', 'r', '{}', 'EXAMINER', 'proctor1',"
                        + " 'proctor1', ?, 1)",
                NINE);
        album.run(
                "insert into identity_check (id, sitting_id, exam_session_id, candidate_id, phase, attempt, outcome,"
                        + " taken_at, due_at, decision, decided_at, reason, proposal_id, version) values ('i', 's', 'x', 'c',"
                        + " 'ENTRY', 1, 'REVIEW', ?, ?, 'OTHER_PERSON', ?, '不符', 'p1', 1)",
                NINE,
                NINE,
                NINE.plusSeconds(600));

        Databases.migrated(database, "latest");

        assertThat(album.ask("select annulled_from from sitting")).containsExactly("SUSPENDED");
        assertThat(album.ask("select s.id from sitting s join identity_check c on c.decided_at = s.suspended_at"))
                .containsExactly("s");
        assertThat(album.ask("select proposed_by from identity_check")).containsExactly("proctor1");
    }
}
