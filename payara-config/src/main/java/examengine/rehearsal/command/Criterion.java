package examengine.rehearsal.command;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/** One thing that must hold for a cluster to carry an exam, and whether it did. */
record Criterion(String chinese, String english, String demanded, String measured, boolean isMet) {

    private static final double NEARLY_ALL = 99;

    static Criterion none(String chinese, String english, long count) {
        return new Criterion(chinese, english, "0", String.valueOf(count), count == 0);
    }

    /** @param share measured, 0 to 1; as the least demanded is */
    static Criterion atLeast(String chinese, String english, double least, double share) {
        return new Criterion(chinese, english, "≥ " + percent(least), percent(share), share >= least);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    /**
     * Whether nearly all waited no longer than the limit; not met where nobody was served at all, for that shows nothing.
     *
     * @param limit in milliseconds
     * @param waits in microseconds
     */
    static Criterion p99(String chinese, String english, long limit, Histogram waits) {
        if (waits.getTotalCount() == 0) {
            return new Criterion(chinese, english, "≤ " + limit + " ms", "无 none", false);
        }
        return within(chinese, english, limit, waits.getValueAtPercentile(NEARLY_ALL));
    }

    /** @param micros measured; a limit in milliseconds */
    static Criterion within(String chinese, String english, long limit, long micros) {
        String measured = String.format("%.1f ms", micros / 1_000.0);
        return new Criterion(chinese, english, "≤ " + limit + " ms", measured, micros <= limit * 1_000);
    }
}
