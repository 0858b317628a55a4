package examengine.face.calibration;

import java.util.List;

/**
 * What a threshold costs.
 *
 * @param falseMatchRate the rate that was asked for
 * @param falseMatches and what was measured, at most that
 */
record OperatingPoint(double falseMatchRate, double threshold, Proportion falseMatches, Proportion falseNonMatches) {

    private static final List<Double> RATES = List.of(1e-2, 1e-3, 1e-4);

    /** Were there none at all in 3 / rate pairs, the rate itself would be the upper end of a 95 % interval. */
    private static final double PAIRS_FOR_A_CLAIM = 3;

    /** Those that so many pairs can say anything about. */
    static List<OperatingPoint> of(Scores scores) {
        return RATES.stream()
                .filter(rate -> scores.impostorPairs() >= pairsFor(rate))
                .map(rate -> of(rate, scores))
                .toList();
    }

    /** Pairs of different people without which nothing can be said about a false match rate. */
    static int pairsFor(double rate) {
        return (int) Math.round(PAIRS_FOR_A_CLAIM / rate);
    }

    private static OperatingPoint of(double rate, Scores scores) {
        double threshold = scores.thresholdForFalseMatches(rate);
        return new OperatingPoint(rate, threshold, scores.falseMatches(threshold), scores.falseNonMatches(threshold));
    }
}
