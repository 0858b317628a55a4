package examengine.face.opencv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.opencv.core.Core;

/** OpenCV's library for this machine, unpacked from the jar once and shared by all workers of a folder. */
public final class NativeLibrary {

    private NativeLibrary() {}

    /**
     * Loads it into this process, with one thread for each worker.
     *
     * @param folder where it is unpacked; nobody else may write there
     * @throws IOException if there is none for this machine, or no room for it
     */
    public static void load(Path folder) throws IOException {
        String file = System.mapLibraryName(Core.NATIVE_LIBRARY_NAME);
        Path library = folder.toAbsolutePath().resolve(file);
        if (Files.notExists(library)) {
            unpack("/nu/pattern/opencv/" + system() + "/" + processor() + "/" + file, library);
        }
        System.load(library.toString());
        Core.setNumThreads(1);
    }

    private static void unpack(String resource, Path library) throws IOException {
        Files.createDirectories(library.getParent());
        Path part = Files.createTempFile(library.getParent(), "opencv", ".part");
        try (InputStream in = NativeLibrary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no OpenCV for this machine: " + resource);
            }
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            if (Files.notExists(library)) {
                Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "osx" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch");
        boolean arm = name.equals("aarch64") || name.equals("arm64");
        return arm ? "ARMv8" : "x86_64";
    }
}
