package examengine.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a Java process still holds once its garbage is collected. */
final class Heap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final long KIBI = 1024;

    private Heap() {}

    /** In megabytes. */
    static long megabytesAfterCollection(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        String generations = jcmd(pid, "GC.heap_info").split("Metaspace", 2)[0];
        return USED.matcher(generations)
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum()
                / KIBI;
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }
}
