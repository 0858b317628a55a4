package examengine.rehearsal.command;

import org.HdrHistogram.Histogram;

/** One thing that must hold for a cluster to carry an exam, and whether it did. */
record Criterion(String chinese, String english, String demanded, String measured, boolean isMet) {

    private static final double NEARLY_ALL = 99;

    static Criterion none(String chinese, String english, long count) {
        return new Criterion(chinese, english, "0", String.valueOf(count), count == 0);
    }

    /**
     * Whether nearly all waited no longer than the limit; not met where nobody was served at all, for that shows nothing.
     *
     * @param limit in milliseconds
     * @param waits in microseconds
     */
    static Criterion p99(String chinese, String english, long limit, Histogram waits) {
        String demanded = "≤ " + limit + " ms";
        if (waits.getTotalCount() == 0) {
            return new Criterion(chinese, english, demanded, "无 none", false);
        }
        long micros = waits.getValueAtPercentile(NEARLY_ALL);
        String measured = String.format("%.1f ms", micros / 1_000.0);
        return new Criterion(chinese, english, demanded, measured, micros <= limit * 1_000);
    }
}
