package examengine.journal;

import examengine.Databases;
import examengine.evidence.Entry;
import examengine.evidence.Statement;
import examengine.kernel.Points;
import examengine.scoring.ScoringRule;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * What sealing adds to a grading, with 100 entries a sitting on PostgreSQL, database included: a main class that prints the
 * median and the 95th percentile in milliseconds, one commit each on both sides.
 */
final class SealFigures {

    private static final Receipts RECEIPTS =
            ReceiptsTest.receipts("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", null);
    private static final int SITTINGS = 3_000;
    private static final int WARM_UP = 1_000;
    private static final int ENTRIES = 100;
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    private final Connection connection;
    private final Answers answers = new Answers();
    private final SealingJournal sealing = new SealingJournal();

    private SealFigures(Connection connection) {
        this.connection = connection;
        DataSource one = oneConnection(connection);
        answers.database = one;
        sealing.seals = new Seals();
        sealing.seals.database = one;
        sealing.keys = new JournalKeys();
        sealing.keys.secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        sealing.keys.formerSecret = Optional.empty();
        sealing.keys.derive();
        sealing.rows = new CheckingRows();
        sealing.rows.database = one;
        sealing.rows.receipts = RECEIPTS;
        sealing.clock = Clock.systemUTC();
    }

    public static void main(String[] arguments) throws SQLException {
        DataSource database = Databases.both().skip(1).findFirst().orElseThrow().getPayload();
        JournalRows.closedSitting(database, "s0");
        for (int n = 1; n < SITTINGS; n++) {
            JournalRows.run(
                    database,
                    "insert into sitting (id, exam_id, exam_session_id, candidate_id, attempt, state, page_lease, created_at,"
                            + " extra_seconds, sheet_version, version) select ?, 'e', 'x', 'c', 1, 'RELEASED', 1,"
                            + " current_timestamp, 0, 0, 1",
                    "s" + n);
        }
        try (Connection connection = database.getConnection()) {
            new SealFigures(connection).measure(database);
        }
        System.exit(0);
    }

    private void measure(DataSource database) throws SQLException {
        for (int n = 0; n < SITTINGS; n++) {
            String sitting = "s" + n;
            JournalRows.answers(
                    database,
                    IntStream.rangeClosed(1, ENTRIES)
                            .mapToObj(i -> new JournalEntry(sitting, 1 + i / 2, 1 + i % 2, "AC", 3, NOW))
                            .map(RECEIPTS::receipted)
                            .toList());
        }
        connection.setAutoCommit(false);
        tell("reading what grading reads anyway", timed(sitting -> answers.of(sitting)));
        tell("reading the whole journal and sealing", timed(this::seal));
    }

    private void seal(String sitting) {
        List<Entry> journal = answers.journal(sitting);
        sealing.seal(
                new Statement.Sat(sitting, "c", "e", NOW, "DEADLINE"),
                journal,
                "0".repeat(64),
                new Statement.Graded(1, ScoringRule.ALL_OR_NOTHING, Points.of(60), Points.of(59), false));
    }

    private interface Work {
        void with(String sitting);
    }

    private double[] timed(Work work) throws SQLException {
        List<Double> millis = new ArrayList<>();
        for (int n = 0; n < SITTINGS; n++) {
            long begun = System.nanoTime();
            work.with("s" + n);
            connection.commit();
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        return millis.stream().skip(WARM_UP).mapToDouble(d -> d).sorted().toArray();
    }

    private static void tell(String what, double[] sorted) {
        System.out.printf(
                "%s: p50 %.3f ms, p95 %.3f ms, mean %.3f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                Arrays.stream(sorted).average().orElseThrow());
    }

    /** As a transaction of the server has it: whoever asks gets the same connection, and nobody closes it. */
    private static DataSource oneConnection(Connection connection) {
        ClassLoader loader = SealFigures.class.getClassLoader();
        Object kept = Proxy.newProxyInstance(loader, new Class<?>[] {Connection.class}, (proxy, method, given) -> {
            return method.getName().equals("close") ? null : method.invoke(connection, given);
        });
        return (DataSource) Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (p, m, given) -> kept);
    }
}
