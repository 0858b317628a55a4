package examengine.face;

import java.util.List;

/**
 * How good a face must be before a similarity with it means anything. The numbers are measured ones: beyond them the
 * same person begins to look like another.
 */
public final class Gate {

    /** Mean grey of a face, from 0 to 255. */
    public static final double DARKEST = 40;

    public static final double BRIGHTEST = 220;

    /** Variance of the Laplacian over the aligned face. */
    public static final double LEAST_SHARPNESS = 15;

    /** Either way; see {@link FaceSeen#yaw()}. */
    public static final double MOST_YAW = 0.2;

    /** Pixels across a face in a portrait, which may come from a small file. */
    public static final double PORTRAIT_WIDTH = 48;

    /** Pixels across a face in a frame of a camera. */
    public static final double FRAME_WIDTH = 80;

    private static final double LEAST_SCORE = 0.8;
    private static final double BYSTANDER = 0.2;

    private Gate() {}

    /** Faces that count, the largest first: sure enough, and not a small one in the background. */
    public static List<FaceSeen> peopleIn(Look look) {
        double largest = look.faces().stream()
                .filter(Gate::isSure)
                .mapToDouble(face -> face.box().area())
                .max()
                .orElse(0);
        return look.faces().stream()
                .filter(Gate::isSure)
                .filter(face -> face.box().area() >= BYSTANDER * largest)
                .toList();
    }

    /**
     * Whether a face may be compared; turned ones are left to the caller.
     *
     * @param width least pixels across it
     */
    public static boolean lets(FaceSeen face, double width) {
        return isSure(face)
                && face.box().width() >= width
                && face.sharpness() >= LEAST_SHARPNESS
                && face.brightness() >= DARKEST
                && face.brightness() <= BRIGHTEST;
    }

    private static boolean isSure(FaceSeen face) {
        return face.score() >= LEAST_SCORE;
    }
}
