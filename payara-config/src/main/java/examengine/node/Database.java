package examengine.node;

import java.nio.file.Path;
import java.util.Map;

/** The database this node works on: an embedded H2 file unless the operator names a PostgreSQL. */
record Database(String driver, String url, String user, String password) {

    private static final Map<String, String> DRIVERS = Map.of(
            "jdbc:h2:", "org.h2.jdbcx.JdbcDataSource",
            "jdbc:postgresql:", "org.postgresql.ds.PGSimpleDataSource");

    /** @throws StartRefusal for a URL of another database */
    static Database from(Given given, DataFolder folder) {
        String url = given.value("exam.db.url").orElseGet(() -> embedded(folder));
        return new Database(
                given.value("exam.db.driver").orElseGet(() -> driverFor(url)),
                url,
                given.value("exam.db.user").orElse("exam"),
                given.value("exam.db.password").orElse("exam"));
    }

    /** @throws StartRefusal if this is a PostgreSQL and it cannot be reached or turns the user away */
    void mustAnswer(Path scratch) {
        if (url.startsWith("jdbc:postgresql:")) {
            new KnockingAtDatabase(this).knock(scratch);
        }
    }

    private static String embedded(DataFolder folder) {
        return "jdbc:h2:file:" + folder.root().resolve("exam")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    }

    private static String driverFor(String url) {
        return DRIVERS.entrySet().stream()
                .filter(driver -> url.startsWith(driver.getKey()))
                .map(Map.Entry::getValue)
                .findAny()
                .orElseThrow(() -> new StartRefusal(
                        "EXAM_DB_URL 必须以 jdbc:postgresql: 或 jdbc:h2: 开头。",
                        "EXAM_DB_URL must begin with jdbc:postgresql: or jdbc:h2:."));
    }
}
