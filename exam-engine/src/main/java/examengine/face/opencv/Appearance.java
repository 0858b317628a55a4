package examengine.face.opencv;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.Rect;
import org.opencv.imgproc.Imgproc;

/**
 * How an aligned face looks, judged by its middle, where there is neither hair nor background.
 *
 * @param sharpness variance of the Laplacian
 * @param brightness mean grey
 */
record Appearance(double sharpness, double brightness) {

    private static final Rect MIDDLE = new Rect(20, 25, 72, 75);

    static Appearance of(Mat aligned) {
        Mat middle = aligned.submat(MIDDLE);
        Mat grey = new Mat();
        Mat edges = new Mat();
        MatOfDouble mean = new MatOfDouble();
        MatOfDouble deviation = new MatOfDouble();
        try {
            Imgproc.cvtColor(middle, grey, Imgproc.COLOR_BGR2GRAY);
            Imgproc.Laplacian(grey, edges, CvType.CV_64F);
            Core.meanStdDev(edges, mean, deviation);
            double spread = deviation.get(0, 0)[0];
            return new Appearance(spread * spread, Core.mean(grey).val[0]);
        } finally {
            middle.release();
            grey.release();
            edges.release();
            mean.release();
            deviation.release();
        }
    }
}
