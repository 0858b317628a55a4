package examengine.face.calibration;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Similarities of pairs of the same person and of different people, each in ascending order.
 *
 * <p>A pair matches at a threshold when its similarity is not below it.
 */
public final class Scores {

    private final double[] genuine;
    private final double[] impostor;

    public Scores(double[] genuine, double[] impostor) {
        this.genuine = genuine.clone();
        this.impostor = impostor.clone();
        Arrays.sort(this.genuine);
        Arrays.sort(this.impostor);
    }

    public int genuinePairs() {
        return genuine.length;
    }

    public int impostorPairs() {
        return impostor.length;
    }

    /** Pairs of different people that match. */
    Proportion falseMatches(double threshold) {
        return new Proportion(impostor.length - below(impostor, threshold), impostor.length);
    }

    /** Pairs of the same person that do not. */
    Proportion falseNonMatches(double threshold) {
        return new Proportion(below(genuine, threshold), genuine.length);
    }

    /** The lowest threshold at which no more than this share of different people match. */
    public double thresholdForFalseMatches(double rate) {
        int allowed = (int) Math.floor(rate * impostor.length);
        return allowed >= impostor.length ? -1 : Math.nextUp(impostor[impostor.length - 1 - allowed]);
    }

    /** The highest threshold at which no more than this share of the same people fail. */
    double thresholdForFalseNonMatches(double rate) {
        return genuine[(int) Math.floor(rate * genuine.length)];
    }

    /** The share of the same people that fail where no more than this share of different people match. */
    public double falseNonMatchesAt(double falseMatchRate) {
        return falseNonMatches(thresholdForFalseMatches(falseMatchRate)).value();
    }

    /** Where both errors are equally frequent, as nearly as the scores allow. */
    public double equalErrorRate() {
        double closest = 1;
        double best = 1;
        for (double threshold : DoubleStream.concat(Arrays.stream(genuine), Arrays.stream(impostor))
                .toArray()) {
            double missed = falseNonMatches(threshold).value();
            double matched = falseMatches(threshold).value();
            if (Math.abs(missed - matched) < closest) {
                closest = Math.abs(missed - matched);
                best = (missed + matched) / 2;
            }
        }
        return best;
    }

    private static int below(double[] ascending, double threshold) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
