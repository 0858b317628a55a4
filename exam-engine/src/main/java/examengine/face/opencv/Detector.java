package examengine.face.opencv;

import examengine.face.FaceSeen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.objdetect.FaceDetectorYN;

/** YuNet. It sees a picture of about 320 pixels, in which a face is as large as those it learnt from. */
final class Detector {

    private static final double LONG_SIDE = 320;
    private static final float LEAST_SCORE = 0.6f;
    private static final float OVERLAP = 0.3f;
    private static final int MOST = 50;
    private static final int KEPT = 10;

    private static final int SCORE = 14;

    private final FaceDetectorYN net;

    Detector(Path model) {
        net = FaceDetectorYN.create(model.toString(), "", new Size(LONG_SIDE, LONG_SIDE), LEAST_SCORE, OVERLAP, MOST);
    }

    /** Faces in pixels of the picture, the largest first, ten at most. */
    List<Detected> detect(Mat picture) {
        double scale = LONG_SIDE / Math.max(picture.width(), picture.height());
        Mat small = new Mat();
        Mat found = new Mat();
        try {
            int interpolation = scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
            Imgproc.resize(picture, small, new Size(), scale, scale, interpolation);
            net.setInputSize(small.size());
            net.detect(small, found);
            return faces(found, 1 / scale);
        } finally {
            small.release();
            found.release();
        }
    }

    private static List<Detected> faces(Mat found, double scale) {
        List<Detected> faces = new ArrayList<>();
        float[] row = new float[SCORE + 1];
        for (int i = 0; i < found.rows(); i++) {
            found.get(i, 0, row);
            faces.add(face(row, scale));
        }
        faces.sort(Comparator.comparingDouble((Detected face) -> -face.box().area()));
        return faces.subList(0, Math.min(KEPT, faces.size()));
    }

    private static Detected face(float[] row, double scale) {
        double[] points = new double[10];
        for (int i = 0; i < points.length; i++) {
            points[i] = row[4 + i] * scale;
        }
        FaceSeen.Box box = new FaceSeen.Box(row[0] * scale, row[1] * scale, row[2] * scale, row[3] * scale);
        return new Detected(box, new Landmarks(points), row[SCORE]);
    }
}
