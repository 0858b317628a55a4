package examengine.face.opencv;

import examengine.face.model.Recipe;
import java.nio.file.Path;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/** A network that tells faces apart, fed as its recipe says. */
final class Embedder {

    private final Net net;
    private final Recipe recipe;

    Embedder(Path model, Recipe recipe) {
        this.net = Dnn.readNetFromONNX(model.toString());
        this.recipe = recipe;
    }

    Embedding embed(Mat aligned) {
        Mat input = input(aligned);
        try {
            net.setInput(input);
            Mat output = net.forward();
            float[] numbers = new float[(int) output.total()];
            output.reshape(1, 1).get(0, 0, numbers);
            output.release();
            return Embedding.of(numbers);
        } finally {
            input.release();
        }
    }

    private Mat input(Mat aligned) {
        Mat values = new Mat();
        try {
            aligned.convertTo(values, CvType.CV_32FC3, 1 / recipe.scale());
            Core.subtract(values, inPlaneOrder(recipe.mean()), values);
            Core.divide(values, inPlaneOrder(recipe.deviation()), values);
            return Dnn.blobFromImage(values, 1, new Size(Aligning.SIDE, Aligning.SIDE), new Scalar(0), isRgb(), false);
        } finally {
            values.release();
        }
    }

    /** The picture's planes are blue, green, red; the recipe names its numbers in the order of the network. */
    private Scalar inPlaneOrder(List<Double> numbers) {
        return isRgb()
                ? new Scalar(numbers.get(2), numbers.get(1), numbers.get(0))
                : new Scalar(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private boolean isRgb() {
        return recipe.order().equals("RGB");
    }
}
