package examengine.face.pool;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a worker is started: with little memory, after everything else that wants the processor, without the server's
 * environment, which holds its secrets, and without a core dump, which would hold faces.
 *
 * @param program what follows {@code java}: {@code -jar} and the jar, or {@code -cp}, a class path and the main class
 * @param models the folder of the models
 * @param scratch a folder for the native library, temporary files and what workers complain of
 */
public record WorkerCommand(List<String> program, Path models, Path scratch) {

    private static final Set<String> ENVIRONMENT = Set.of("PATH", "LANG", "TZ", "SystemRoot", "LD_LIBRARY_PATH");
    private static final List<Path> NICE = List.of(Path.of("/usr/bin/nice"), Path.of("/bin/nice"));

    /** @param jar {@code face-worker.jar}, in a folder where workers may write */
    public static WorkerCommand ofJar(Path jar, Path models) {
        return new WorkerCommand(
                List.of("-jar", jar.toString()), models, jar.toAbsolutePath().getParent());
    }

    /** @param number tells the workers' words apart, each has a file of its own */
    Process start(int number) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.directory(scratch.toFile());
        builder.redirectError(scratch.resolve("worker-" + number + ".log").toFile());
        return builder.start();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        NICE.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .ifPresent(nice -> words.addAll(List.of(nice.toString(), "-n", "10")));
        words.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        words.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        words.addAll(List.of("-XX:-CreateCoredumpOnCrash", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + scratch));
        words.addAll(program);
        words.addAll(List.of("worker", "--models", models.toString(), "--natives", scratch.toString()));
        return words;
    }
}
