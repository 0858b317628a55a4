package examengine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static EmbeddedPostgres postgres;

    private Databases() {}

    /** For {@code @MethodSource}: a fresh database of each kind. */
    public static Stream<Named<DataSource>> both() {
        return bothAt("latest");
    }

    /** With the schema of a former program: its migrations up to that one. */
    public static Stream<Named<DataSource>> bothAt(String version) {
        return Stream.of(
                Named.of("H2", migrated(h2(), version)), Named.of("PostgreSQL", migrated(postgres(), version)));
    }

    private static DataSource h2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        return database;
    }

    private static synchronized DataSource postgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.start();
            }
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return postgres.getDatabase("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.sql.SQLException e) {
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
