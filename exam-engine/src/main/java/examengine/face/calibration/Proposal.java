package examengine.face.calibration;

import examengine.face.Thresholds;
import examengine.face.model.Bands;
import examengine.kernel.Refusal;

/** Thresholds that follow from scores. */
final class Proposal {

    private static final double FALSE_MATCHES = 1e-3;
    private static final double TURNED_AWAY = 0.005;
    private static final int GENUINE = 100;
    private static final double LEAST_WIDTH = 0.05;
    private static final double HUNDREDTHS = 100;

    private Proposal() {}

    /**
     * MATCH begins where one in a thousand strangers passes, MISMATCH where one in two hundred of the right people would be
     * found; what lies between goes to a person. In hundredths, rounded to the cautious side.
     *
     * @param several null where too few people have three pictures
     * @throws Refusal {@code face-too-few-pairs} if so few pairs say nothing about that
     */
    static Bands of(Scores one, Scores several) {
        if (!isEnough(one)) {
            throw Refusal.invalid("face-too-few-pairs")
                    .with("genuine", one.genuinePairs())
                    .with("impostor", one.impostorPairs())
                    .with("genuineNeeded", GENUINE)
                    .with("impostorNeeded", OperatingPoint.pairsFor(FALSE_MATCHES));
        }
        return new Bands(thresholds(one), several != null && isEnough(several) ? thresholds(several) : thresholds(one));
    }

    static boolean isEnough(Scores scores) {
        return scores.genuinePairs() >= GENUINE && scores.impostorPairs() >= OperatingPoint.pairsFor(FALSE_MATCHES);
    }

    private static Thresholds thresholds(Scores scores) {
        double match = Math.ceil(scores.thresholdForFalseMatches(FALSE_MATCHES) * HUNDREDTHS) / HUNDREDTHS;
        double review = Math.floor(scores.thresholdForFalseNonMatches(TURNED_AWAY) * HUNDREDTHS) / HUNDREDTHS;
        return new Thresholds(match, Math.min(review, match - LEAST_WIDTH));
    }
}
