package examengine.face.opencv;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Brings a face to the place, size and angle that embedders learnt: moved, turned and scaled, never sheared, so that the
 * five points come as near as they can to where they should be.
 */
final class Aligning {

    static final int SIDE = 112;

    /** Where the five points of a face are in such a picture; the layout that ArcFace made common. */
    private static final Landmarks PLACE =
            new Landmarks(38.2946, 51.6963, 73.5318, 51.5014, 56.0252, 71.7366, 41.5493, 92.3655, 70.7299, 92.2041);

    /** Below this pixels between the sampled ones would be passed over. */
    private static final double LEAST_SCALE = 0.5;

    private static final int POINTS = 5;

    private Aligning() {}

    /** A picture of 112×112, to be released. */
    static Mat align(Mat picture, Landmarks landmarks) {
        double scale = Math.hypot(fit(landmarks)[0], fit(landmarks)[1]);
        if (scale >= LEAST_SCALE) {
            return warp(picture, fit(landmarks));
        }
        double shrink = scale / LEAST_SCALE;
        Mat smaller = new Mat();
        try {
            Imgproc.resize(picture, smaller, new Size(), shrink, shrink, Imgproc.INTER_AREA);
            return warp(smaller, fit(landmarks.times(shrink)));
        } finally {
            smaller.release();
        }
    }

    private static Mat warp(Mat picture, double... fit) {
        Mat transform = new Mat(2, 3, CvType.CV_64F);
        Mat aligned = new Mat();
        try {
            transform.put(0, 0, fit[0], -fit[1], fit[2], fit[1], fit[0], fit[3]);
            Imgproc.warpAffine(picture, aligned, transform, new Size(SIDE, SIDE), Imgproc.INTER_LINEAR);
            return aligned;
        } finally {
            transform.release();
        }
    }

    /**
     * The least squares fit of {@code x' = a·x − b·y + c, y' = b·x + a·y + d}.
     *
     * @return a, b, c, d
     */
    static double[] fit(Landmarks from) {
        double fromX = meanX(from);
        double fromY = meanY(from);
        double toX = meanX(PLACE);
        double toY = meanY(PLACE);
        double along = 0;
        double across = 0;
        double size = 0;
        for (int i = 0; i < POINTS; i++) {
            double x = from.x(i) - fromX;
            double y = from.y(i) - fromY;
            double u = PLACE.x(i) - toX;
            double v = PLACE.y(i) - toY;
            along += x * u + y * v;
            across += x * v - y * u;
            size += x * x + y * y;
        }
        double a = along / size;
        double b = across / size;
        return new double[] {a, b, toX - a * fromX + b * fromY, toY - b * fromX - a * fromY};
    }

    private static double meanX(Landmarks points) {
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            sum += points.x(i);
        }
        return sum / POINTS;
    }

    private static double meanY(Landmarks points) {
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            sum += points.y(i);
        }
        return sum / POINTS;
    }
}
