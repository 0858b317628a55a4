package examengine.face;

/**
 * Where the bands of one model begin, as cosine similarities from −1 to 1.
 *
 * @param match from here on {@link Band#MATCH}
 * @param review from here on {@link Band#REVIEW}, below {@link Band#MISMATCH}; less than {@code match}
 */
public record Thresholds(double match, double review) {

    /** @throws IllegalArgumentException unless −1 ≤ review &lt; match ≤ 1 */
    public Thresholds {
        if (!(review >= -1 && review < match && match <= 1)) {
            throw new IllegalArgumentException("no bands between " + review + " and " + match);
        }
    }

    public Band bandOf(double similarity) {
        if (similarity >= match) {
            return Band.MATCH;
        }
        return similarity >= review ? Band.REVIEW : Band.MISMATCH;
    }
}
