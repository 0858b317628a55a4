package examengine.portrait;

import examengine.identity.Orientation;

/**
 * What a picture file says about itself before a pixel is decoded.
 *
 * @param width in pixels, as stored: a camera held upright may store the picture lying
 * @param channels numbers for each pixel; four in a JPEG made for printing presses (CMYK)
 * @param frames pictures in the file; more than one in an animation
 */
record Head(int width, int height, int channels, int frames, Density density, Orientation orientation) {

    private static final int CHANNELS_OF_PRINT = 4;

    boolean isMadeForPrint() {
        return channels == CHANNELS_OF_PRINT;
    }

    /** Width once the picture stands upright. */
    int uprightWidth() {
        return orientation.isTurned() ? height : width;
    }

    int uprightHeight() {
        return orientation.isTurned() ? width : height;
    }

    Density uprightDensity() {
        return orientation.isTurned() ? density.turned() : density;
    }
}
