package examengine.journey;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Sees each file that is made in some folders, also one that is gone again a moment later. */
final class NewFiles implements AutoCloseable {

    /** The kernel tells at once; a busy machine may deliver later. */
    private static final int PATIENCE_MS = 1_000;

    private final WatchService kernel;

    private NewFiles(WatchService kernel) {
        this.kernel = kernel;
    }

    /** Watches these folders and all that lie in them by now. */
    static NewFiles in(Path... roots) throws IOException {
        WatchService kernel = FileSystems.getDefault().newWatchService();
        for (Path root : roots) {
            for (Path folder : foldersIn(root)) {
                folder.register(kernel, ENTRY_CREATE);
            }
        }
        return new NewFiles(kernel);
    }

    private static List<Path> foldersIn(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    /** Everything made since the beginning. */
    List<Path> seen() {
        List<Path> seen = new ArrayList<>();
        for (WatchKey told = next(); told != null; told = next()) {
            Path folder = (Path) told.watchable();
            for (WatchEvent<?> event : told.pollEvents()) {
                seen.add(event.context() instanceof Path name ? folder.resolve(name) : folder);
            }
            told.reset();
        }
        return seen;
    }

    private WatchKey next() {
        try {
            return kernel.poll(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }

    @Override
    public void close() throws IOException {
        kernel.close();
    }
}
