package examengine.portrait;

import java.util.Locale;

/** Sizes as people read them. */
final class Sizes {

    private static final int KILOBYTE = 1024;
    private static final double MILLIMETRES_PER_CENTIMETRE = 10;

    private Sizes() {}

    static String pixels(int width, int height) {
        return width + "×" + height;
    }

    static String centimetres(double widthMillimetres, double heightMillimetres) {
        return String.format(
                Locale.ROOT,
                "%.1f×%.1f cm",
                widthMillimetres / MILLIMETRES_PER_CENTIMETRE,
                heightMillimetres / MILLIMETRES_PER_CENTIMETRE);
    }

    /** Rounded up, so that a file of one byte too many does not seem to be as large as it may be. */
    static String kilobytes(long bytes) {
        return (bytes + KILOBYTE - 1) / KILOBYTE + " KB";
    }
}
