package examengine.node;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The database this node works on: an embedded H2 file unless the operator names a PostgreSQL. */
record Database(String driver, String url, String user, String password) {

    private static final Map<String, String> DRIVERS = Map.of(
            "jdbc:h2:", "org.h2.jdbcx.JdbcDataSource",
            "jdbc:postgresql:", "org.postgresql.ds.PGSimpleDataSource");

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** Seconds, but for the last, which are the server's own settings in milliseconds. */
    private static final Map<String, String> PATIENCE = new TreeMap<>(Map.of(
            "connectTimeout", "3",
            "loginTimeout", "5",
            "socketTimeout", "10",
            "tcpKeepAlive", "true",
            "options", "-c%20idle_in_transaction_session_timeout%3D10000%20-c%20lock_timeout%3D6000"));

    /** @throws StartRefusal for a URL of another database */
    static Database from(Given given, DataFolder folder) {
        String url = given.value("exam.db.url").orElseGet(() -> embedded(folder));
        return new Database(
                given.value("exam.db.driver").orElseGet(() -> driverFor(url)),
                impatient(url),
                given.value("exam.db.user").orElse("exam"),
                given.value("exam.db.password").orElse("exam"));
    }

    /** @throws StartRefusal if this is a PostgreSQL and it cannot be reached or turns the user away */
    void mustAnswer(Path scratch) {
        if (isShared()) {
            new KnockingAtDatabase(this).knock(scratch);
        }
    }

    /** Whether several nodes can work on it. */
    boolean isShared() {
        return url.startsWith(POSTGRESQL);
    }

    /**
     * A network that swallows everything must not hold a node for longer than a candidate waits, and a node that stands
     * still must not hold rows that others need. What the operator says about it stays.
     */
    private static String impatient(String url) {
        if (!url.startsWith(POSTGRESQL)) {
            return url;
        }
        StringBuilder more = new StringBuilder(url);
        PATIENCE.forEach((name, value) -> {
            if (!url.matches(".*[?&]" + name + "=.*")) {
                more.append(more.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        });
        return more.toString();
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
