package examengine.portrait;

/**
 * A colour as the eye tells colours apart: CIE 1976 L*a*b* under D65, from sRGB (IEC 61966-2-1).
 *
 * @param lightness from 0 (black) to 100 (white)
 * @param a from green to red
 * @param b from blue to yellow
 */
record Lab(double lightness, double a, double b) {

    private static final double WHITE_X = 0.95047;
    private static final double WHITE_Z = 1.08883;
    private static final double LINEAR_UP_TO = 216.0 / 24_389;
    private static final double SLOPE = 841.0 / 108;
    private static final double OFFSET = 4.0 / 29;
    private static final double[] LINEAR = linear();

    static Lab of(int rgb) {
        double red = LINEAR[rgb >> 16 & 0xFF];
        double green = LINEAR[rgb >> 8 & 0xFF];
        double blue = LINEAR[rgb & 0xFF];
        double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE_X);
        double y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / WHITE_Z);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    double chroma() {
        return Math.hypot(a, b);
    }

    /** In degrees, 0 to 360: 0 is red, 90 yellow, 180 green, 270 blue. */
    double hue() {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    /** The difference ΔE of 1976. */
    double distance(Lab other) {
        return Math.hypot(Math.hypot(lightness - other.lightness, a - other.a), b - other.b);
    }

    private static double root(double t) {
        return t > LINEAR_UP_TO ? Math.cbrt(t) : SLOPE * t + OFFSET;
    }

    private static double[] linear() {
        double[] linear = new double[256];
        for (int level = 0; level < linear.length; level++) {
            double share = level / 255.0;
            linear[level] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return linear;
    }
}
