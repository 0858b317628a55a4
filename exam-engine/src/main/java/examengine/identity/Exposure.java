package examengine.identity;

import examengine.kernel.Refusal;
import java.awt.image.BufferedImage;

/**
 * How light a picture is, in levels from 0 (black) to 255 (white).
 *
 * @param mean of the luma of all pixels, weighted as ITU-R BT.601 weights them
 * @param deviation the standard deviation of the luma
 */
record Exposure(double mean, double deviation) {

    private static final double DARK = 25;
    private static final double BRIGHT = 235;
    private static final double FLAT = 5;

    static Exposure of(BufferedImage picture) {
        double sum = 0;
        double squares = 0;
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int rgb : picture.getRGB(0, y, row.length, 1, row, 0, row.length)) {
                double luma = luma(rgb);
                sum += luma;
                squares += luma * luma;
            }
        }
        double count = (double) picture.getWidth() * picture.getHeight();
        double mean = sum / count;
        return new Exposure(mean, Math.sqrt(Math.max(0, squares / count - mean * mean)));
    }

    private static double luma(int rgb) {
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }

    /**
     * Refuses what shows nothing: too dark, too bright, or one flat tone (a covered lens, a blank wall), which is
     * told as whichever of the two is nearer.
     *
     * @throws Refusal {@code unusable-photo}
     */
    void demandUsable() {
        boolean flat = deviation < FLAT;
        if (mean < DARK || flat && mean < (DARK + BRIGHT) / 2) {
            throw UnusablePhoto.because("too-dark");
        }
        if (mean > BRIGHT || flat) {
            throw UnusablePhoto.because("too-bright");
        }
    }
}
