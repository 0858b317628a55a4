package examengine.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * A copy of a running server's files that another server can recover from, as PostgreSQL's manual describes it under
 * "Making a Base Backup Using the Low Level API"; {@code pg_basebackup} does the same, but does not come with the embedded
 * server.
 */
final class BaseBackup {

    /** Belongs to the running process, or is copied last. */
    private static final Set<String> NOT_YET = Set.of("postmaster.pid", "postmaster.opts", "pg_wal");

    private BaseBackup() {}

    /** Copies the data folder of the server that this connection leads to, while it runs. */
    static void of(Connection server, Path data, Path copy) {
        try (Statement statement = server.createStatement()) {
            statement.execute("select pg_backup_start('copy', true)");
            copyTree(data, copy, NOT_YET);
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(copy.resolve("backup_label"), stopped.getString(1));
            }
            copyTree(data.resolve("pg_wal"), copy.resolve("pg_wal"), Set.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void copyTree(Path from, Path to, Set<String> except) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (except.contains(from.relativize(folder).toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Path target = to.resolve(from.relativize(folder));
                if (Files.notExists(target)) {
                    Files.copy(folder, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!except.contains(from.relativize(file).toString())) {
                    Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            /** A table or a log segment that is not needed any more may go while the others are copied. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                if (reason instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw reason;
            }
        });
    }
}
