package examengine.portrait;

/**
 * How large a portrait must be. Each part may be missing: then nothing is demanded of it.
 *
 * @param exact the only size there is, in pixels
 * @param least not smaller than this, in pixels
 * @param most not larger than this, in pixels
 * @param print the size on paper
 */
public record SizeRules(Pixels exact, Pixels least, Pixels most, Print print) {

    public record Pixels(int width, int height) {
        @Override
        public String toString() {
            return Sizes.pixels(width, height);
        }
    }

    /**
     * A size on paper; a file must have the proportions and, at this density, the pixels for it.
     *
     * @param width in millimetres
     * @param height in millimetres
     * @param density pixels an inch
     * @param tolerance by how many per cent proportions, pixels and stated size may differ
     */
    public record Print(int width, int height, int density, int tolerance) {

        private static final double PER_CENT = 100;

        /** Rounded as 2.5×3.5 cm at 300 pixels an inch are 295×413. */
        public Pixels pixels() {
            return new Pixels(pixels(width), pixels(height));
        }

        private int pixels(int millimetres) {
            return (int) Math.round(millimetres * density / Density.MILLIMETRES_PER_INCH);
        }

        boolean hasPixels(int across, int down) {
            double least = 1 - tolerance / PER_CENT;
            Pixels wanted = pixels();
            return across >= wanted.width() * least && down >= wanted.height() * least;
        }

        boolean hasProportions(int across, int down) {
            return isNear((double) across / down, (double) width / height);
        }

        boolean isPrintedAs(double widthMillimetres, double heightMillimetres) {
            return isNear(widthMillimetres, width) && isNear(heightMillimetres, height);
        }

        private boolean isNear(double is, double wanted) {
            return Math.abs(is - wanted) <= wanted * tolerance / PER_CENT;
        }
    }
}
