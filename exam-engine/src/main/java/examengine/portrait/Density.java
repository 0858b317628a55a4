package examengine.portrait;

/**
 * Pixels an inch, as a file states them.
 *
 * @param across along the width; 0 where the file does not say
 * @param down along the height, likewise
 */
record Density(double across, double down) {

    static final double MILLIMETRES_PER_INCH = 25.4;

    static final Density UNKNOWN = new Density(0, 0);

    private static final double INCHES_PER_CENTIMETRE = 2.54;

    static Density perInch(double across, double down) {
        return across > 0 && down > 0 ? new Density(across, down) : UNKNOWN;
    }

    static Density perCentimetre(double across, double down) {
        return perInch(across * INCHES_PER_CENTIMETRE, down * INCHES_PER_CENTIMETRE);
    }

    boolean isKnown() {
        return across > 0;
    }

    double widthInMillimetres(int pixels) {
        return pixels / across * MILLIMETRES_PER_INCH;
    }

    double heightInMillimetres(int pixels) {
        return pixels / down * MILLIMETRES_PER_INCH;
    }

    Density turned() {
        return new Density(down, across);
    }
}
