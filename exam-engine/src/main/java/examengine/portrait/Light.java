package examengine.portrait;

import java.awt.image.BufferedImage;

/**
 * How light and how coloured the middle of a picture is, where the face is in every portrait. It stands in for what a
 * detector measures on the face itself.
 *
 * @param brightness mean grey, from 0 (black) to 255 (white), weighted as ITU-R BT.601 weights it
 * @param chroma mean distance from grey, in units of CIE Lab
 */
record Light(double brightness, double chroma) {

    /** Mean chroma of what is called a black-and-white picture; compression leaves it a little colour. */
    private static final double GREY_BELOW = 2;

    static final Area MIDDLE = new Area(350, 250, 300, 350);

    static Light of(BufferedImage picture) {
        double brightness = 0;
        double chroma = 0;
        int left = picture.getWidth() * MIDDLE.left() / Area.WHOLE;
        int top = picture.getHeight() * MIDDLE.top() / Area.WHOLE;
        int width = Math.max(1, picture.getWidth() * MIDDLE.width() / Area.WHOLE);
        int height = Math.max(1, picture.getHeight() * MIDDLE.height() / Area.WHOLE);
        for (int rgb : picture.getRGB(left, top, width, height, null, 0, width)) {
            brightness += grey(rgb);
            chroma += Lab.of(rgb).chroma();
        }
        int count = width * height;
        return new Light(brightness / count, chroma / count);
    }

    boolean isColoured() {
        return chroma >= GREY_BELOW;
    }

    static double grey(int rgb) {
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }
}
