package examengine.face.calibration;

import java.util.Locale;

/**
 * Both errors against each other over all thresholds (a DET curve), as SVG: false matches to the right, false non-matches
 * upwards, both in powers of ten.
 */
final class Curve {

    private static final int DECADES = 4;
    private static final int DECADE = 110;
    private static final int LEFT = 70;
    private static final int TOP = 16;
    private static final int SIDE = DECADES * DECADE;
    private static final int STEPS = 400;
    private static final double LEAST = Math.pow(10, -DECADES);

    private final StringBuilder svg = new StringBuilder();

    private Curve() {}

    /** @param several null where there is none */
    static String of(Scores one, Scores several) {
        Curve curve = new Curve();
        curve.add("<svg viewBox='0 0 540 510' role='img' aria-label='DET'>");
        for (int decade = 0; decade <= DECADES; decade++) {
            curve.grid(decade);
        }
        curve.line(one, "one");
        if (several != null) {
            curve.line(several, "several");
        }
        curve.add("<text x='%d' y='500' text-anchor='middle'>FMR</text>", LEFT + SIDE / 2);
        curve.add("<text x='18' y='%d'>FNMR</text></svg>", TOP + SIDE / 2);
        return curve.svg.toString();
    }

    private void grid(int decade) {
        int at = decade * DECADE;
        String share = Percent.of(Math.pow(10, decade - DECADES));
        add("<path class='grid' d='M%d %dv%dM%d %dh%d'/>", LEFT + at, TOP, SIDE, LEFT, TOP + at, SIDE);
        add("<text x='%d' y='%d' text-anchor='middle'>%s</text>", LEFT + at, TOP + SIDE + 18, share);
        add("<text x='%d' y='%d' text-anchor='end'>%s</text>", LEFT - 6, TOP + SIDE - at + 4, share);
    }

    private void line(Scores scores, String kind) {
        StringBuilder points = new StringBuilder();
        for (int step = 0; step <= STEPS; step++) {
            double threshold = -1 + 2.0 * step / STEPS;
            points.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    LEFT + place(scores.falseMatches(threshold).value()),
                    TOP + SIDE - place(scores.falseNonMatches(threshold).value())));
        }
        add("<polyline class='%s' points='%s'/>", kind, points.toString().strip());
    }

    /** Pixels from the lower left corner; what is less than the axis shows lies on it. */
    private static double place(double rate) {
        return (Math.log10(Math.max(LEAST, rate)) + DECADES) * DECADE;
    }

    private void add(String element, Object... values) {
        svg.append(String.format(Locale.ROOT, element, values)).append('\n');
    }
}
