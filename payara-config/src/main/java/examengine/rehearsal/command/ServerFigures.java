package examengine.rehearsal.command;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a node says about itself at {@code /metrics}. {@link Double#NaN} where it does not say.
 *
 * @param cpu how busy the node's machine is, 0 to 1, whatever else runs on it
 * @param heapMegabytes of the heap in use, garbage included
 * @param gcSeconds spent collecting garbage since the node started
 */
record ServerFigures(double cpu, double heapMegabytes, double gcSeconds, double threads) {

    static final ServerFigures UNKNOWN = new ServerFigures(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private static final Pattern LINE = Pattern.compile("(?m)^(\\w+)(?:\\{[^}]*})? (\\S+)$");
    private static final double MEGABYTE = 1024 * 1024;

    /** Reads the text format of Prometheus; values of one name are summed up. */
    static ServerFigures of(String text) {
        Map<String, Double> values = new TreeMap<>();
        for (Matcher line = LINE.matcher(text); line.find(); ) {
            values.merge(line.group(1), number(line.group(2)), Double::sum);
        }
        return new ServerFigures(
                values.getOrDefault("system_cpu_load", Double.NaN),
                values.getOrDefault("memory_usedHeap_bytes", Double.NaN) / MEGABYTE,
                values.getOrDefault("gc_time_seconds_total", Double.NaN),
                values.getOrDefault("thread_count", Double.NaN));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
