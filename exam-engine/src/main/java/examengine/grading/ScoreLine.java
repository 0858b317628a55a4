package examengine.grading;

import examengine.kernel.Points;

/**
 * What one position earned.
 *
 * @param choices shown labels such as {@code "AC"}; empty for no answer
 */
public record ScoreLine(int position, int section, String choices, Points earned, Points possible) {

    boolean isFull() {
        return earned.equals(possible);
    }

    String written() {
        return position + "|" + section + "|" + choices + "|" + earned.hundredths() + "|" + possible.hundredths();
    }

    static ScoreLine read(String written) {
        String[] f = written.split("\\|");
        return new ScoreLine(
                Integer.parseInt(f[0]),
                Integer.parseInt(f[1]),
                f[2],
                new Points(Integer.parseInt(f[3])),
                new Points(Integer.parseInt(f[4])));
    }
}
