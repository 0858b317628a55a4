package examengine.node;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The program that compares faces: it is in this jar, and unpacked only where the operator names a folder of models.
 *
 * @param properties what the application is told; without {@code exam.face.worker} it compares nothing
 */
record FaceWorker(Map<String, String> properties) {

    private static final String ENTRY = "/MICRO-INF/face/face-worker.jar";
    private static final int MOST_WORKERS = 64;
    private static final int MOST_SECONDS = 60;

    /** @throws StartRefusal for a number that cannot be, or if there is no room to unpack it */
    static FaceWorker from(Given given, DataFolder folder) {
        Optional<String> models = given.value("exam.models");
        Map<String, String> properties = new LinkedHashMap<>();
        putNumber(given, "exam.face.workers", MOST_WORKERS, properties);
        putNumber(given, "exam.face.seconds", MOST_SECONDS, properties);
        if (models.isPresent()) {
            properties.put(
                    "exam.models",
                    Path.of(models.get()).toAbsolutePath().normalize().toString());
            properties.put("exam.face.worker", unpacked(folder).toString());
        }
        return new FaceWorker(properties);
    }

    private static void putNumber(Given given, String name, int most, Map<String, String> properties) {
        Optional<String> text = given.value(name);
        if (text.isEmpty()) {
            return;
        }
        if (!text.get().matches("[1-9]\\d?") || Integer.parseInt(text.get()) > most) {
            String said = Given.variable(name) + "=" + text.get();
            throw new StartRefusal(
                    said + " 无效；请填写 1 到 " + most + " 之间的整数。",
                    said + " is invalid; give a number from 1 to " + most + ".");
        }
        properties.put(name, text.get());
    }

    /** A folder of its own in the scratch space, where workers may write, too. */
    private static Path unpacked(DataFolder folder) {
        Path jar = folder.server().resolve("face").resolve("face-worker.jar");
        try (InputStream packed = FaceWorker.class.getResourceAsStream(ENTRY)) {
            Files.createDirectories(jar.getParent());
            Files.copy(packed, jar);
            return jar;
        } catch (IOException full) {
            throw new StartRefusal(
                    "无法把人像比对程序解包到 " + jar + "；请检查磁盘空间。",
                    "Cannot unpack the program that compares faces to " + jar + "; check the disk.");
        }
    }
}
