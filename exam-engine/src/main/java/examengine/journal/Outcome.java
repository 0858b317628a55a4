package examengine.journal;

/**
 * What became of an entry.
 *
 * @param standing the newest revision at this position, when {@code kind} is STALE; else 0
 */
public record Outcome(Kind kind, long standing) {

    public enum Kind {
        /** Committed. */
        ENTERED,
        /** The very same entry stood already. */
        REPEATED,
        /** A newer revision stands, or the same one with other choices. */
        STALE,
        /** Another page holds the lease now. */
        SUPERSEDED,
        SUSPENDED,
        /** Handed in, or past deadline and grace. */
        CLOSED
    }

    static final Outcome ENTERED = new Outcome(Kind.ENTERED, 0);
    static final Outcome REPEATED = new Outcome(Kind.REPEATED, 0);
    static final Outcome SUPERSEDED = new Outcome(Kind.SUPERSEDED, 0);
    static final Outcome SUSPENDED = new Outcome(Kind.SUSPENDED, 0);
    static final Outcome CLOSED = new Outcome(Kind.CLOSED, 0);

    static Outcome stale(long standing) {
        return new Outcome(Kind.STALE, standing);
    }

    /** Whether the page may forget its copy. */
    public boolean isAcknowledged() {
        return kind == Kind.ENTERED || kind == Kind.REPEATED;
    }
}
