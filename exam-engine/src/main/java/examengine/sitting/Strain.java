package examengine.sitting;

import examengine.sitting.Pace.Load;
import examengine.sitting.Pace.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * How hard a node is pressed, looked at about once a second. It rises a level at a time as soon as there is too much to
 * do, and falls a level only after a good while in which there was so little that the quicker pace would not bring it
 * back up: without that difference the pace would swing to and fro.
 */
final class Strain {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration CALM_FOR = Duration.ofSeconds(30);

    /** In a second, at some 0.1 ms of CPU time each: a twentieth of a core. */
    private static final int MANY_BEATS = 500;

    /** Some 0.2 s of work for the journal. */
    private static final int MANY_WAITING = 2_000;

    private static final double FULL_CPU = 0.95;
    private static final double EASY_CPU = 0.7;

    /** A page that is asked half as often makes half as much work; a third leaves room to fall. */
    private static final int EASY_PART = 3;

    /**
     * The spans of heartbeats. At the middle level a proctor still sees every page as online, which it is for 30
     * seconds after a sign of life; at the highest as idle, but never as offline, which would be after 60.
     */
    enum Level {
        USUAL(new Span(10, 15), new Span(1, 2)),
        BUSY(new Span(18, 27), new Span(3, 5)),
        CROWDED(new Span(36, 54), new Span(6, 10));

        private final Span sitting;
        private final Span photo;

        Level(Span sitting, Span photo) {
            this.sitting = sitting;
            this.photo = photo;
        }

        /** @param awaitsPhoto whether the candidate waits for what comes of a photo, from a phone perhaps */
        Span span(boolean awaitsPhoto) {
            return awaitsPhoto ? photo : sitting;
        }

        private Level up() {
            return values()[Math.min(ordinal() + 1, values().length - 1)];
        }

        private Level down() {
            return values()[Math.max(ordinal() - 1, 0)];
        }
    }

    private volatile Instant looked;
    private volatile Level level = Level.USUAL;
    private Instant pressed;

    Strain(Instant now) {
        this.looked = now;
        this.pressed = now;
    }

    /** The level now. @param load what there was to do since it was last asked for; not asked more than once a second */
    Level at(Instant now, Supplier<Load> load) {
        if (Duration.between(looked, now).compareTo(LOOK) >= 0) {
            look(now, load);
        }
        return level;
    }

    private synchronized void look(Instant now, Supplier<Load> load) {
        double seconds = Duration.between(looked, now).toMillis() / 1e3;
        if (seconds < 1) {
            return;
        }
        looked = now;
        Load seen = load.get();
        if (isTooMuch(seen, seconds)) {
            level = level.up();
            pressed = now;
        } else if (!isLittle(seen, seconds)) {
            pressed = now;
        } else if (Duration.between(pressed, now).compareTo(CALM_FOR) >= 0) {
            level = level.down();
            pressed = now;
        }
    }

    /** Full cores count only where heartbeats have a part in it: else slowing them keeps a proctor waiting for nothing. */
    private static boolean isTooMuch(Load load, double seconds) {
        boolean someBeats = load.beats() > MANY_BEATS * seconds / EASY_PART;
        return load.beats() > MANY_BEATS * seconds
                || load.waiting() > MANY_WAITING
                || someBeats && load.cpu() > FULL_CPU;
    }

    private static boolean isLittle(Load load, double seconds) {
        return load.beats() <= MANY_BEATS * seconds / EASY_PART
                && load.waiting() <= MANY_WAITING / EASY_PART
                && load.cpu() <= EASY_CPU;
    }
}
