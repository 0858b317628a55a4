package examengine.node;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL that asks for passwords and writes every commit to disk; one for all tests of this JVM, ends with it. */
public final class PostgresServer {

    private static final String USER = "exam";
    private static final String PASSWORD = "right-password";

    private static PostgresServer running;

    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("synchronous_commit", "on")
                .start();
        execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + PASSWORD + "'");
        askForPasswords();
    }

    public static synchronized PostgresServer running() {
        try {
            if (running == null) {
                running = new PostgresServer();
            }
            return running;
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("the embedded PostgreSQL does not start", broken);
        }
    }

    /** The embedded server trusts everybody; nodes must prove themselves. */
    private void askForPasswords() throws IOException, SQLException {
        Path rules = Path.of(ask("SHOW hba_file"));
        Files.writeString(rules, "host all " + USER + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
        execute("SELECT pg_reload_conf()");
    }

    /** An empty database that no other test has. */
    public Access freshDatabase() {
        String name = "exam" + databases.incrementAndGet();
        try {
            execute("CREATE DATABASE " + name + " OWNER " + USER);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new Access("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name, USER, PASSWORD);
    }

    /**
     * How one of the server's own programs is called, {@code initdb} or {@code pg_ctl}; they do not run as root, so root
     * calls them from a user namespace.
     */
    public List<String> program(String name) {
        try {
            String started = Files.readString(Path.of(ask("SHOW data_directory"), "postmaster.opts"));
            String program =
                    Path.of(started.split(" ", 2)[0]).resolveSibling(name).toString();
            boolean root = System.getProperty("user.name").equals("root");
            return root ? List.of("unshare", "-U", program) : List.of(program);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** {@code kill -9} of the whole server; what was committed must survive. */
    public synchronized void killHard() {
        try {
            Path pidFile = Path.of(ask("SHOW data_directory"), "postmaster.pid");
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0));
            ProcessHandle.of(pid).ifPresent(PostgresServer::killWithChildren);
            running = null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void killWithChildren(ProcessHandle postmaster) {
        postmaster.children().forEach(ProcessHandle::destroyForcibly);
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How a node gets into one database. */
    public record Access(String url, String user, String password) {

        public Access withPassword(String other) {
            return new Access(url, user, other);
        }

        /** As a node's environment variables. */
        public Map<String, String> asSettings() {
            return Map.of("EXAM_DB_URL", url, "EXAM_DB_USER", user, "EXAM_DB_PASSWORD", password);
        }
    }
}
