package examengine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Named;

/** The two databases the engine runs on, real ones, with the schema of this program. */
public final class Databases {

    /** The columns every exam row needs; later ones have defaults. The values follow. */
    public static final String INTO_EXAM = "insert into exam (id, title, blueprint_id, time_limit_seconds,"
            + " earliest_submission_seconds, pass_mark, full_mark, scoring_rule, result_waits_for, begin_under_review,"
            + " hours_demanded, hours_credited, photo_retention_days, notice, version) values ";

    private static final String LATEST = "latest";
    private static final String PLAIN = "template1";

    private static EmbeddedPostgres server;

    /** Fresh databases of this program's schema are copies: migrating each would take most of the tests' time. */
    private static String postgresModel;

    private static List<String> h2Model;

    private Databases() {}

    /** For {@code @MethodSource}: a fresh database of each kind. */
    public static Stream<Named<DataSource>> both() {
        return Stream.of(Named.of("H2", h2AsToday()), Named.of("PostgreSQL", postgresAsToday()));
    }

    /** With the schema of a former program: its migrations up to that one. */
    public static Stream<Named<DataSource>> bothAt(String version) {
        return Stream.of(
                Named.of("H2", migrated(h2(), version)),
                Named.of("PostgreSQL", migrated(postgres(freshName(), PLAIN), version)));
    }

    private static synchronized DataSource h2AsToday() {
        if (h2Model == null) {
            h2Model = statementsThatMake(migrated(h2(), LATEST));
        }
        DataSource database = h2();
        run(database, h2Model);
        return database;
    }

    private static synchronized DataSource postgresAsToday() {
        if (postgresModel == null) {
            String model = freshName();
            migrated(postgres(model, PLAIN), LATEST);
            postgresModel = model;
        }
        return postgres(freshName(), postgresModel);
    }

    private static DataSource h2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        return database;
    }

    private static List<String> statementsThatMake(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("script nopasswords nosettings")) {
            List<String> statements = new ArrayList<>();
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
            return statements;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized DataSource postgres(String name, String template) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
            run(server.getPostgresDatabase(), List.of("create database " + name + " template " + template));
            return server.getDatabase("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String freshName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void run(DataSource database, List<String> statements) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its schema brought up to a version, or to the {@code latest}. */
    public static DataSource migrated(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
        return database;
    }
}
