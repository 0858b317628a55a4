package examengine.face.model;

import java.util.List;

/**
 * What an embedder wants to be fed: 112×112 pixels, each channel as {@code (value / scale − mean) / deviation}.
 *
 * @param order {@code RGB} or {@code BGR}
 * @param scale 255 where the model wants values from 0 to 1, 1 where it wants bytes
 * @param mean three numbers in that order
 * @param deviation likewise, none of them 0
 */
public record Recipe(String order, double scale, List<Double> mean, List<Double> deviation) {

    /** @throws IllegalArgumentException if it cannot be followed */
    public Recipe {
        if (!List.of("RGB", "BGR").contains(order) || scale <= 0 || mean.size() != 3 || deviation.size() != 3) {
            throw new IllegalArgumentException("an input of order RGB or BGR, a scale, three means and deviations");
        }
        mean = List.copyOf(mean);
        deviation = List.copyOf(deviation);
    }
}
