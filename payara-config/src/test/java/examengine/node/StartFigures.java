package examengine.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Measures how long a demo node takes from {@code java -jar} to ready, the first time on an empty data folder and the second
 * time on the same, and what it holds when idle. Not a test: run its main method in the module's folder after
 * {@code mvn package}; Linux only.
 */
public final class StartFigures {

    private static final int ROUNDS = 3;
    private static final long KIBI = 1024;

    private StartFigures() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println("| JVM options | seconds to first ready | to second | RSS MB | heap used MB after GC |");
        System.out.println("|---|---|---|---|---|");
        measure(List.of());
        measure(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    }

    private static void measure(List<String> options) throws IOException, InterruptedException {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        List<Long> resident = new ArrayList<>();
        List<Long> heap = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (ExamNode node = ExamNode.demo().onJvmWith(options)) {
                first.add(millisToReady(node));
                node.stop();
                second.add(millisToReady(node));
                heap.add(heapAfterCollection(node.pid()));
                resident.add(
                        kilobytes(Files.readString(Path.of("/proc/" + node.pid() + "/status")), "VmRSS:\\s+(\\d+)"));
            }
        }
        System.out.printf(
                "| `%s` | %.1f | %.1f | %d | %d |%n",
                String.join(" ", options),
                median(first) / 1000.0,
                median(second) / 1000.0,
                median(resident) / KIBI,
                median(heap) / KIBI);
    }

    private static long millisToReady(ExamNode node) {
        long before = System.nanoTime();
        node.start();
        return Duration.ofNanos(System.nanoTime() - before).toMillis();
    }

    private static long heapAfterCollection(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        return kilobytes(jcmd(pid, "GC.heap_info").split("Metaspace", 2)[0], "used (\\d+)K");
    }

    /** The sum of what the pattern's group matches: the serial collector tells its generations apart. */
    private static long kilobytes(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes());
        jcmd.waitFor();
        return said;
    }

    private static long median(List<Long> values) {
        LongStream sorted = values.stream().mapToLong(Long::longValue).sorted();
        return sorted.skip(values.size() / 2).findFirst().orElseThrow();
    }
}
