package examengine.rehearsal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import examengine.node.ExamNode;
import examengine.node.PostgresServer;
import examengine.rehearsal.Acknowledgement;
import examengine.rehearsal.Comparison;
import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.RehearsalRefusal;
import examengine.rehearsal.ground.Clearing;
import examengine.rehearsal.ground.Ground;
import examengine.rehearsal.ground.Plan;
import examengine.rehearsal.ground.Preparing;
import examengine.rehearsal.ground.Underway;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small rehearsals on one real node; what they demand of speed is little, for the machine is busy with tests. */
class RehearsalIT {

    private static final List<String> PATIENT = Stream.of(
                    "sign-in-p99", "photo-p99", "start-p99", "answer-p99", "step-p99", "close-within")
            .flatMap(limit -> Stream.of("--" + limit, "10m"))
            .toList();
    private static final String TABLES =
            """
            select table_name from information_schema.tables
             where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1
            """;

    private static PostgresServer.Access access;
    private static DatabaseAccess database;
    private static ExamNode node;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        access = PostgresServer.running().freshDatabase();
        database = new DatabaseAccess(access.url(), access.user(), access.password());
        Map<String, String> settings = new HashMap<>(access.asSettings());
        settings.put("EXAM_DEMO", "true");
        node = ExamNode.with(settings);
        node.start();
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
    }

    @Test
    void a_cluster_that_keeps_its_word_carries_and_is_left_as_it_was() throws Exception {
        Map<String, Long> before = rows();
        Path report = folder.resolve("report.html");

        Ended ended = run("--candidates", "30", "--lose-connections", "5%", "--report", report.toString());

        assertThat(ended.output()).contains("本集群可承载 30 人").contains("This cluster carries 30.");
        assertThat(ended.code()).isZero();
        assertThat(report)
                .content()
                .contains("本集群可承载 30 人")
                .contains("<td>2,400</td>")
                .contains("<svg");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void everybodys_time_is_over_in_the_same_second() throws Exception {
        Path report = folder.resolve("report.html");

        Ended ended = run("--candidates", "12", "--fast-sign-in", "--end-barrier", "--report", report.toString());

        assertThat(ended.output()).contains("time over for all").contains("This cluster carries 12.");
        assertThat(ended.code()).isZero();
    }

    @Test
    void a_lost_answer_turns_the_verdict() throws Exception {
        Flags flags = flags("--candidates", "3", "--fast-sign-in");
        Rehearsal rehearsal =
                new Rehearsal(flags, database, Ground.newName(), new PrintStream(new ByteArrayOutputStream()));
        try {
            Performance performance = rehearsal.perform(rehearsal.prepare());
            Acknowledgement victim =
                    performance.acknowledgements().all().iterator().next();
            loses(victim);

            Comparison comparison = Comparison.of(database, performance.acknowledgements(), performance.tally());

            assertThat(comparison.lost()).containsExactly(victim);
            assertThat(Outcome.of(flags, Instant.EPOCH, performance, comparison)
                            .verdict()
                            .isGood())
                    .isFalse();
        } finally {
            Clearing.ofAll(database).clear();
        }
    }

    @Test
    void an_answer_written_twice_turns_the_verdict() throws Exception {
        Flags flags = flags("--candidates", "1", "--fast-sign-in");
        Rehearsal rehearsal =
                new Rehearsal(flags, database, Ground.newName(), new PrintStream(new ByteArrayOutputStream()));
        try {
            Performance performance = rehearsal.perform(rehearsal.prepare());
            writesAgain(performance.acknowledgements().all().iterator().next());

            Comparison comparison = Comparison.of(database, performance.acknowledgements(), performance.tally());

            assertThat(comparison.appliedTwice()).isEqualTo(1);
            assertThat(Outcome.of(flags, Instant.EPOCH, performance, comparison)
                            .verdict()
                            .isGood())
                    .isFalse();
        } finally {
            Clearing.ofAll(database).clear();
        }
    }

    @Test
    void an_interrupted_rehearsal_is_cleared_and_nothing_else() {
        Map<String, Long> before = rows();
        new Preparing(database).prepare(Plan.quick(5));

        Ended ended = answer(access.asSettings(), "clean");

        assertThat(ended.code()).isZero();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_rehearsal_leaves_alone_what_another_one_has_made() throws Exception {
        Ground other = new Preparing(database).prepare(Plan.quick(5));
        Map<String, Long> before = rows();
        try {
            Ended ended = run(
                    "--candidates",
                    "5",
                    "--fast-sign-in",
                    "--report",
                    folder.resolve("r.html").toString());

            assertThat(ended.output()).contains("This cluster carries 5.");
            assertThat(rows()).isEqualTo(before);
            assertThat(database.count("select count(*) from exam where id = ?", other.exam()))
                    .isEqualTo(1);
        } finally {
            Clearing.ofAll(database).clear();
        }
    }

    @Test
    void a_rehearsal_under_way_is_not_cleaned_away_unless_that_is_meant() {
        Ground ground = new Preparing(database).prepare(Plan.quick(1));
        Underway.saying(database, () -> {
            assertThat(answer(access.asSettings(), "clean"))
                    .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                    .satisfies(ended ->
                            assertThat(ended.output()).contains("演练正在进行").contains("--force"));
            assertThat(database.count("select count(*) from exam where id = ?", ground.exam()))
                    .isEqualTo(1);

            assertThat(answer(access.asSettings(), "clean", "--force").code()).isZero();
            assertThat(database.count("select count(*) from exam where id = ?", ground.exam()))
                    .isZero();
            return null;
        });
    }

    @Test
    void two_rehearsals_may_be_under_way_at_once() {
        String both = Underway.saying(database, () -> "one" + Underway.saying(database, () -> " and another"));

        assertThat(both).isEqualTo("one and another");
    }

    @Test
    void a_database_that_no_node_has_used_is_refused() {
        PostgresServer.Access empty = PostgresServer.running().freshDatabase();

        assertThat(answer(empty.asSettings(), "run").output())
                .contains("没有考试引擎的表")
                .contains("has no tables");
    }

    @Test
    void an_embedded_database_is_refused() {
        assertThat(answer(Map.of(), "run"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended ->
                        assertThat(ended.output()).contains("H2 只能由一个进程打开").contains("PostgreSQL"));
    }

    @Test
    void real_exams_are_not_disturbed() throws Exception {
        Ground ground = new Preparing(database).prepare(Plan.quick(1));
        try {
            begin("practice", ground);

            assertThatExceptionOfType(RehearsalRefusal.class)
                    .isThrownBy(() -> new Rehearsal(flags(), database, Ground.newName(), System.out).prepare())
                    .withMessageContaining("--force");
        } finally {
            change("delete from sitting where id = ?", "real");
            Clearing.ofAll(database).clear();
        }
    }

    private record Ended(int code, String output) {}

    /** The jar as an operator starts it. */
    private Ended run(String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/rehearsal.jar",
                "run"));
        command.addAll(List.of("--server", node.uri().toString(), "--flat-out"));
        command.addAll(PATIENT);
        command.addAll(List.of(more));
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(access.asSettings());
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(output));
    }

    private static Ended answer(Map<String, String> environment, String... line) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int code = new Main(environment, new PrintStream(output, true, StandardCharsets.UTF_8)).answer(line);
        return new Ended(code, output.toString(StandardCharsets.UTF_8));
    }

    private static Flags flags(String... more) {
        List<String> line =
                new ArrayList<>(List.of("run", "--server", node.uri().toString(), "--flat-out"));
        line.addAll(PATIENT);
        line.addAll(List.of(more));
        return Flags.of(line.toArray(String[]::new));
    }

    /** How many rows each table has. What a node keeps about itself is none of an exam's business. */
    private static Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : database.asks(TABLES)) {
            if (!table.startsWith("jgroups") && !table.startsWith("cluster")) {
                rows.put(table, database.count("select count(*) from " + table));
            }
        }
        return rows;
    }

    private static void loses(Acknowledgement answer) throws SQLException {
        change(
                "delete from answer where sitting_id = ? and position = ? and revision = ?",
                answer.sitting(),
                answer.position(),
                answer.revision());
    }

    /** As a node would that takes a repeated request for a new one. */
    private static void writesAgain(Acknowledgement answer) throws SQLException {
        change(
                """
                insert into answer (sitting_id, position, revision, choices, page_lease, received_at)
                select sitting_id, position, revision + 1, choices, page_lease, received_at from answer
                 where sitting_id = ? and position = ? and revision = ?
                """,
                answer.sitting(),
                answer.position(),
                answer.revision());
    }

    private static void begin(String exam, Ground ground) throws SQLException {
        change(
                """
                insert into sitting (id, exam_id, exam_session_id, candidate_id, attempt, state, page_lease, created_at,
                    extra_seconds, sheet_version, version) values ('real', ?, ?, ?, 1, 'IN_PROGRESS', 0, now(), 0, 0, 1)
                """,
                exam,
                exam,
                ground.people().get(0).login());
    }

    private static void change(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
