package examengine.face;

/**
 * What came of comparing a portrait with frames of one moment. A model alone never fails a candidate: what could not be
 * compared is for a person to decide.
 *
 * @param measured null where nothing could be compared
 * @param notCompared why there is no similarity; null where there is one
 */
public record Comparison(Band band, Measured measured, NotCompared notCompared) {

    public static Comparison of(Measured measured) {
        return new Comparison(measured.thresholds().bandOf(measured.similarity()), measured, null);
    }

    public static Comparison none(NotCompared why) {
        return new Comparison(Band.REVIEW, null, why);
    }
}
