package examengine.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The node's folder: embedded database, logs, and {@code server/}, the server's scratch space. That one is emptied at every
 * start, so the application that runs is always the one in the present jar, never one that the server remembers.
 */
final class DataFolder {

    private final Path root;
    private final FileLock lock;

    private DataFolder(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the folder for the life of this process; the system frees it even after {@code kill -9}.
     *
     * @throws StartRefusal if it cannot be written or another node has it
     */
    static DataFolder takenBy(Given given) {
        Path root = Path.of(given.value("exam.data").orElse("data"))
                .toAbsolutePath()
                .normalize();
        try {
            Files.createDirectories(root.resolve("logs"));
            DataFolder folder = new DataFolder(root, lock(root));
            empty(folder.server());
            Files.createDirectories(folder.server());
            return folder;
        } catch (IOException notWritable) {
            throw new StartRefusal(
                    "无法写入数据目录 " + root + "；请检查该目录的权限与磁盘空间，或用 EXAM_DATA 指定另一个目录。",
                    "Cannot write to the data folder " + root
                            + "; check its permissions and the disk, or choose another with EXAM_DATA.");
        }
    }

    private static FileLock lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("node.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new StartRefusal(
                    "另一个节点正在使用数据目录 " + root + "，嵌入式数据库只能由一个节点使用；请先停止它，或为本节点另设 EXAM_DATA。",
                    "Another node is using the data folder " + root
                            + ", and an embedded database belongs to one node; stop that node, or give this one its own"
                            + " EXAM_DATA.");
        }
        return lock;
    }

    Path root() {
        return root;
    }

    Path server() {
        return root.resolve("server");
    }

    Path log() {
        return LogFile.under(root);
    }

    /** Removes the scratch space, as far as nobody writes to it any more, and lets the folder go. */
    void release() {
        try {
            empty(server());
            lock.release();
        } catch (IOException | UncheckedIOException left) {
            System.getLogger(DataFolder.class.getName())
                    .log(System.Logger.Level.DEBUG, "left for the next start to remove", left);
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> found = Files.walk(folder)) {
            deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
