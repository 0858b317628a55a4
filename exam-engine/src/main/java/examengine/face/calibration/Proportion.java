package examengine.face.calibration;

/**
 * So many of so many.
 *
 * @param of at least 1
 */
record Proportion(int count, int of) {

    /** Of the normal distribution, for 95 %. */
    private static final double Z = 1.959964;

    double value() {
        return (double) count / of;
    }

    /** The lower end of Wilson's 95 % interval; the interval stays within 0 and 1 and holds for few events, too. */
    double atLeast() {
        return Math.max(0, centre() - reach());
    }

    /** The upper end. */
    double atMost() {
        return Math.min(1, centre() + reach());
    }

    private double centre() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double reach() {
        return Z / (1 + Z * Z / of) * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
    }
}
