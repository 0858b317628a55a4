package examengine.face.opencv;

/** A face as a direction: faces of one person point the same way. It stays in the process that made it. */
public final class Embedding {

    private final float[] direction;

    private Embedding(float... direction) {
        this.direction = direction;
    }

    /** @param numbers not all zero */
    public static Embedding of(float... numbers) {
        double square = 0;
        for (float number : numbers) {
            square += (double) number * number;
        }
        float length = (float) Math.sqrt(square);
        float[] direction = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            direction[i] = numbers[i] / length;
        }
        return new Embedding(direction);
    }

    /** The cosine between both, from −1 to 1. */
    public double similarity(Embedding other) {
        double sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += (double) direction[i] * other.direction[i];
        }
        return sum;
    }
}
