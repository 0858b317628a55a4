package examengine.cluster;

import examengine.node.PostgresServer;
import examengine.rehearsal.DatabaseAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL server that one test has for itself, so that it may be killed: data folder and port outlive {@link #killHard()}
 * and the next {@link #start()} recovers what was committed. Ends with this JVM at the latest.
 */
final class DatabaseServer implements AutoCloseable {

    private static final String USER = "exam";
    private static final String PASSWORD = "right-password";

    private final Path folder;
    private final int port;

    private DatabaseServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** A running server whose one database is empty. */
    static DatabaseServer started() {
        try {
            DatabaseServer server = new DatabaseServer(Files.createTempDirectory("exam-postgres-"), FreePort.next());
            server.initialise();
            server.start();
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A server of its own with what this one held when it was asked, and perhaps a little more; this one goes on meanwhile. */
    DatabaseServer backedUpAndRestored() {
        try (Connection connection = access().connect()) {
            DatabaseServer copy = new DatabaseServer(Files.createTempDirectory("exam-postgres-"), FreePort.next());
            BaseBackup.of(connection, folder.resolve("data"), copy.folder.resolve("data"));
            copy.start();
            return copy;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void initialise() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        run(
                "initdb",
                "-D",
                data(),
                "-U",
                USER,
                "--pwfile=" + password,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C");
    }

    /** Returns when connections are taken: after a crash that is when the journal of the server has been replayed. */
    void start() {
        // Each node may hold 48 connections.
        String options = "-p %d -h 127.0.0.1 -k '' -c max_connections=250 -c synchronous_commit=on -c wal_keep_size=1GB"
                .formatted(port);
        run("pg_ctl", "-D", data(), "-l", folder.resolve("log").toString(), "-w", "-t", "60", "-o", options, "start");
    }

    /** {@code kill -9} of the server and everything it runs, as in a power failure of its machine. */
    void killHard() {
        postmaster().ifPresent(DatabaseServer::killWithBackends);
    }

    private static void killWithBackends(ProcessHandle postmaster) {
        List<ProcessHandle> backends = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        backends.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        backends.forEach(backend -> backend.onExit().join());
    }

    DatabaseAccess access() {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, PASSWORD);
    }

    /** The way in as a node's environment variables. */
    Map<String, String> asSettings() {
        return Map.of("EXAM_DB_URL", access().url(), "EXAM_DB_USER", USER, "EXAM_DB_PASSWORD", PASSWORD);
    }

    private Optional<ProcessHandle> postmaster() {
        Path pidFile = folder.resolve("data/postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pidFile).get(0)))
                    : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(PostgresServer.running().program(program));
        command.addAll(List.of(arguments));
        Shell.runs(command);
    }

    @Override
    public void close() {
        killHard();
        Shell.runs("rm", "-rf", folder.toString());
    }
}
