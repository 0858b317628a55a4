package examengine.face.model;

import examengine.face.Thresholds;

/**
 * Thresholds of one embedder.
 *
 * @param one for a similarity with one or two frames
 * @param several for the mean of three or more, which scatters less
 */
public record Bands(Thresholds one, Thresholds several) {

    /** Frames from which on the mean is steady. */
    public static final int SEVERAL = 3;

    public Thresholds forFrames(int frames) {
        return frames >= SEVERAL ? several : one;
    }
}
