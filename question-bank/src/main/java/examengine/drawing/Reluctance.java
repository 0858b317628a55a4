package examengine.drawing;

/** How much each item of a pool should rather not be drawn. */
final class Reluctance {

    /** From nothing against it to both seen and nearby. */
    static final int LEVELS = 4;

    private static final int NEARBY = 1;
    private static final int SEEN = 2;
    private static final Reluctance NONE = new Reluctance(null);

    private final byte[] levels;

    private Reluctance(byte[] levels) {
        this.levels = levels;
    }

    static Reluctance of(Avoiding avoiding, PaperPlan plan) {
        if (avoiding.isNothing()) {
            return NONE;
        }
        byte[] levels = new byte[plan.pool().items().size()];
        avoiding.nearby().forEach(id -> mark(levels, plan.position(id), NEARBY));
        avoiding.seen().forEach(id -> mark(levels, plan.position(id), SEEN));
        return new Reluctance(levels);
    }

    /** Whether there is nothing against any item. */
    boolean isNone() {
        return levels == null;
    }

    /** 0 to {@link #LEVELS} − 1. */
    int of(int item) {
        return levels == null ? 0 : levels[item];
    }

    private static void mark(byte[] levels, int position, int level) {
        if (position >= 0) {
            levels[position] |= (byte) level;
        }
    }
}
