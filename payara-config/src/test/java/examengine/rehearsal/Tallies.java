package examengine.rehearsal;

import java.time.Duration;

/** Tallies of things that never happened. */
public final class Tallies {

    private Tallies() {}

    public static void answered(Tally tally, Kind kind, Duration wait) {
        tally.answered(kind, wait);
    }

    public static void photoPutOff(Tally tally) {
        tally.photoPutOff();
    }

    public static void trouble(Tally tally, Kind kind, String what) {
        tally.trouble(kind, what);
    }
}
