package examengine.face;

/**
 * A similarity and everything that is needed to judge it later.
 *
 * @param similarity cosine from −1 to 1, the mean over the frames used
 * @param frames how many frames showed a face good enough to use, at least 1
 * @param thresholds those that held for so many frames
 */
public record Measured(double similarity, int frames, Thresholds thresholds, Models models) {}
