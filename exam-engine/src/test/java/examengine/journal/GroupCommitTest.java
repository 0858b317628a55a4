package examengine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.Databases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fence and the group commit on the real databases. */
class GroupCommitTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-20T03:00:00Z");
    private static final long LEASE = 3;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_answer_in_time_enters(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");

        assertThat(write(database, entry("s", 1, 1, "A", NOW))).containsExactly(Outcome.ENTERED);
        assertThat(journal(database)).containsExactly("s 1 1 A");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_answer_enters_with_its_receipt(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");

        write(database, entry("s", 1, 1, "A", NOW).with("0123456789ABCDEF"));

        assertThat(receipts(database)).containsExactly("0123456789ABCDEF");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_same_answer_again_is_acknowledged_and_kept_once(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");
        JournalEntry entry = entry("s", 1, 1, "A", NOW);
        write(database, entry);

        assertThat(write(database, entry)).containsExactly(Outcome.REPEATED);
        assertThat(journal(database)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_same_answer_twice_in_one_group_is_kept_once(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");
        JournalEntry entry = entry("s", 1, 1, "A", NOW);

        assertThat(write(database, entry, entry)).containsExactly(Outcome.ENTERED, Outcome.REPEATED);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void several_changes_of_one_position_in_one_group_enter_one_after_the_other(DataSource database)
            throws SQLException {
        sitting(database, "s", "IN_PROGRESS");

        assertThat(write(database, entry("s", 1, 1, "A", NOW), entry("s", 2, 1, "C", NOW), entry("s", 1, 2, "B", NOW)))
                .containsExactly(Outcome.ENTERED, Outcome.ENTERED, Outcome.ENTERED);
        assertThat(journal(database)).containsExactly("s 1 1 A", "s 1 2 B", "s 2 1 C");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_older_revision_behind_a_newer_one_in_one_group_is_stale(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");

        assertThat(write(database, entry("s", 1, 2, "B", NOW), entry("s", 1, 1, "A", NOW)))
                .containsExactly(Outcome.ENTERED, Outcome.stale(2));
        assertThat(journal(database)).containsExactly("s 1 2 B");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void in_one_group_each_sitting_is_judged_by_itself(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");
        finished(database, "t", "s");

        assertThat(write(database, entry("t", 1, 1, "A", NOW), entry("s", 1, 1, "B", NOW), entry("u", 1, 1, "C", NOW)))
                .containsExactly(Outcome.CLOSED, Outcome.ENTERED, Outcome.CLOSED);
        assertThat(journal(database)).containsExactly("s 1 1 B");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_time_of_arrival_comes_back_to_the_microsecond(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");
        Instant arrived = NOW.plusNanos(123_456_000);
        write(database, entry("s", 1, 1, "A", arrived));

        assertThat(arrival(database)).isEqualTo(arrived);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_older_revision_is_stale_and_told_the_standing_one(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");
        write(database, entry("s", 1, 5, "B", NOW));

        assertThat(write(database, entry("s", 1, 4, "A", NOW))).containsExactly(Outcome.stale(5));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_same_revision_with_other_choices_is_stale(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");
        write(database, entry("s", 1, 5, "B", NOW));

        assertThat(write(database, entry("s", 1, 5, "A", NOW))).containsExactly(Outcome.stale(5));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_older_page_is_superseded(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");

        assertThat(write(database, new JournalEntry("s", 1, 1, "A", LEASE - 1, NOW)))
                .containsExactly(Outcome.SUPERSEDED);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_was_on_the_wire_at_the_deadline_still_enters(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");

        assertThat(write(database, entry("s", 1, 1, "A", DEADLINE.plus(Fence.GRACE))))
                .containsExactly(Outcome.ENTERED);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void nothing_enters_after_the_grace(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");

        assertThat(write(
                        database,
                        entry("s", 1, 1, "A", DEADLINE.plus(Fence.GRACE).plusMillis(1))))
                .containsExactly(Outcome.CLOSED);
        assertThat(journal(database)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void nothing_enters_once_handed_in(DataSource database) throws SQLException {
        sitting(database, "s", "AWAITING_EXIT_CHECK");

        assertThat(write(database, entry("s", 1, 1, "A", NOW))).containsExactly(Outcome.CLOSED);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void nothing_enters_while_suspended(DataSource database) throws SQLException {
        sitting(database, "s", "SUSPENDED");

        assertThat(write(database, entry("s", 1, 1, "A", NOW))).containsExactly(Outcome.SUSPENDED);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void one_that_cannot_be_written_takes_no_other_down(DataSource database) throws SQLException {
        sitting(database, "s", "IN_PROGRESS");
        JournalEntry tooLong = entry("s", 2, 1, "A".repeat(27), NOW);

        List<Outcome> outcomes = write(database, entry("s", 1, 1, "A", NOW), tooLong, entry("s", 3, 1, "C", NOW));

        assertThat(outcomes).containsExactly(Outcome.ENTERED, null, Outcome.ENTERED);
        assertThat(journal(database)).containsExactly("s 1 1 A", "s 3 1 C");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_hand_in_waits_for_the_batch_and_shuts_later_ones_out(DataSource database) throws Exception {
        sitting(database, "s", "IN_PROGRESS");
        CompletableFuture<Void> handIn;
        try (Connection batch = database.getConnection()) {
            batch.setAutoCommit(false);
            new Fence(isPostgres(batch)).enter(batch, List.of(entry("s", 1, 1, "A", NOW)));
            handIn = CompletableFuture.runAsync(() -> close(database, "s"));
            assertThat(handIn).isNotDone();
            batch.commit();
        }
        handIn.join();

        assertThat(write(database, entry("s", 1, 2, "B", NOW))).containsExactly(Outcome.CLOSED);
        assertThat(journal(database)).containsExactly("s 1 1 A");
    }

    private static JournalEntry entry(String sitting, int position, long revision, String choices, Instant at) {
        return new JournalEntry(sitting, position, revision, choices, LEASE, at);
    }

    private static List<Outcome> write(DataSource database, JournalEntry... entries) {
        List<Told> group = new ArrayList<>();
        for (JournalEntry entry : entries) {
            group.add(new Told(entry, new ArrayList<>()));
        }
        new GroupCommit(database).write(group);
        return group.stream().map(told -> told.outcomes().get(0)).toList();
    }

    private record Told(JournalEntry entry, List<Outcome> outcomes) implements GroupCommit.Waiting {
        @Override
        public void done(Outcome outcome) {
            outcomes.add(outcome);
        }

        @Override
        public void failed() {
            outcomes.add(null);
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static void close(DataSource database, String sitting) {
        run(database, "update sitting set state = 'AWAITING_EXIT_CHECK' where id = ?", sitting);
    }

    /** A sitting with all it stands on, told by the columns the fence reads. */
    private static void sitting(DataSource database, String id, String state) throws SQLException {
        run(database, "insert into item_bank values ('b', 'b', current_timestamp)");
        run(database, "insert into blueprint (id, bank_id, title, sections) values ('p', 'b', 'p', '[]')");
        run(
                database,
                Databases.INTO_EXAM + "('e', 'e', 'p', 7200, 1800, 6000, 10000, 'ALL_OR_NOTHING', 'NOTHING', false,"
                        + " 0, 0, 1, '', 0)");
        run(database, "insert into exam_session values ('x', 'e', 'x', current_timestamp, current_timestamp, true)");
        run(database, "insert into candidate values ('c', '330199199101010010', 'c', 0, null)");
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into sitting (id, exam_id, exam_session_id, candidate_id, attempt, open_slot, state,"
                                + " page_lease, created_at, extra_seconds, deadline, sheet_version, version) values (?,"
                                + " 'e', 'x', 'c', 1, 1, ?, ?, current_timestamp, 0, ?, 0, 1)")) {
            insert.setString(1, id);
            insert.setString(2, state);
            insert.setLong(3, LEASE);
            insert.setObject(4, DEADLINE.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** An earlier attempt of the same candidate. */
    private static void finished(DataSource database, String id, String like) {
        run(
                database,
                "insert into sitting (id, exam_id, exam_session_id, candidate_id, attempt, state, page_lease,"
                        + " created_at, extra_seconds, deadline, sheet_version, version) select ?, exam_id,"
                        + " exam_session_id, candidate_id, 2, 'RELEASED', page_lease, created_at, 0, deadline, 1, 1 from"
                        + " sitting where id = ?",
                id,
                like);
    }

    private static List<String> receipts(DataSource database) throws SQLException {
        List<String> receipts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select receipt from answer")) {
            while (row.next()) {
                receipts.add(row.getString(1));
            }
        }
        return receipts;
    }

    private static Instant arrival(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select received_at from answer")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static void run(DataSource database, String sql, String... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> journal(DataSource database) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select sitting_id, position, revision, choices from answer order by 1, 2, 3")) {
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getInt(2) + " " + row.getLong(3) + " " + row.getString(4));
            }
        }
        return rows;
    }
}
