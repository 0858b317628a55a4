package examengine.identity;

import examengine.face.Band;
import examengine.face.Comparison;
import examengine.face.Liveness;
import examengine.face.Measured;
import examengine.face.Models;
import examengine.face.NotCompared;
import examengine.face.Thresholds;
import java.time.Duration;
import java.time.Instant;

/** Identity checks as tests of several rooms need them, all of one sitting. */
public final class Checks {

    public static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    public static final Thresholds BANDS = new Thresholds(0.42, 0.25);

    private static final Instant DUE = NOON.plus(Duration.ofDays(2));
    private static final Subject SUBJECT = new Subject("s1", "x1", "c1");

    private Checks() {}

    /** By a photo that was compared with this outcome; a mismatch leaves another try. */
    public static IdentityCheck photo(Phase phase, Band band) {
        return photo(phase, band, true);
    }

    /** @param mayTryAgain whether a mismatch leaves another try instead of going to a person */
    public static IdentityCheck photo(Phase phase, Band band, boolean mayTryAgain) {
        Comparison comparison = Comparison.of(measured(band));
        return check(phase, new Compared(new CleanPhoto(new byte[0]), comparison, null), mayTryAgain);
    }

    static IdentityCheck notCompared(Phase phase, NotCompared why) {
        return check(phase, new Compared(new CleanPhoto(new byte[0]), Comparison.none(why), null), true);
    }

    /** @param liveness null where it was not asked for */
    static IdentityCheck watched(Band band, Liveness liveness) {
        Comparison comparison = Comparison.of(measured(band));
        return check(Phase.ENTRY, new Compared(new CleanPhoto(new byte[0]), comparison, liveness), true);
    }

    public static IdentityCheck notTaken(Phase phase) {
        return IdentityCheck.withoutPhoto(SUBJECT, phase, Means.NOT_TAKEN, 1, NOON, DUE);
    }

    static IdentityCheck documentsWanted(Phase phase) {
        return IdentityCheck.withoutPhoto(SUBJECT, phase, Means.DOCUMENTS_WANTED, 1, NOON, DUE);
    }

    public static IdentityCheck documents(Phase phase) {
        return IdentityCheck.byDocuments(
                new DocumentCheck(SUBJECT, phase, Means.DOCUMENTS_ON_SITE, "身份证已核", "proctor1", "王老师"), 1, NOON);
    }

    /** A person decides. */
    public static void decide(IdentityCheck check, Decision decision) {
        decide(check, decision, NOON);
    }

    public static void decide(IdentityCheck check, Decision decision, Instant at) {
        check.decide(new Ruling(decision, "看过了", "proctor1", "王老师", at));
    }

    /** What was to be taken again never was. */
    public static void missRetake(IdentityCheck check) {
        check.retakeMissed(DUE);
    }

    /** The candidate asks for a person. */
    public static void askPerson(IdentityCheck check) {
        check.askPerson(DUE);
    }

    private static IdentityCheck check(Phase phase, Compared compared, boolean mayTryAgain) {
        Terms terms = new Terms(Duration.ofDays(30), 2, false, mayTryAgain);
        return IdentityCheck.byPhoto(new CheckRequest(SUBJECT, "portrait", phase, 1, terms), compared, "p1", NOON, DUE);
    }

    private static Measured measured(Band band) {
        double similarity =
                switch (band) {
                    case MATCH -> 0.6;
                    case REVIEW -> 0.3;
                    case MISMATCH -> 0.1;
                };
        return new Measured(similarity, 1, BANDS, new Models("d".repeat(64), "e".repeat(64)));
    }
}
