package examengine.portrait;

/**
 * A part of a picture that stands upright, in thousandths of its width and height; (0, 0) is the upper left corner. It
 * holds whatever size the picture is shown in.
 */
public record Area(int left, int top, int width, int height) {

    static final int WHOLE = 1_000;

    /** A rectangle in pixels of a picture of this size. */
    static Area of(double x, double y, double width, double height, int pictureWidth, int pictureHeight) {
        return new Area(
                thousandths(x, pictureWidth),
                thousandths(y, pictureHeight),
                thousandths(width, pictureWidth),
                thousandths(height, pictureHeight));
    }

    private static int thousandths(double pixels, int of) {
        return (int) Math.round(Math.max(0, Math.min(1, pixels / of)) * WHOLE);
    }
}
