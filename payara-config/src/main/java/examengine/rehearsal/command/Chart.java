package examengine.rehearsal.command;

import java.util.List;
import java.util.Locale;

/** Lines over time as a picture inside the page (SVG), from zero to a rounded maximum; no script, no font from elsewhere. */
final class Chart {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 200;
    private static final int LEFT = 70;
    private static final int BOTTOM = 24;
    private static final int TOP = 10;

    private final double seconds;
    private final double most;
    private final String unit;
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder names = new StringBuilder();

    /** @param most the largest value that will be drawn, in this unit */
    Chart(double seconds, double most, String unit) {
        this.seconds = Math.max(1, seconds);
        this.most = rounded(most);
        this.unit = unit;
    }

    /** A value at a moment. */
    record Point(double second, double value) {}

    /** The next larger of 1, 2, 5, 10, 20, 50 … */
    static double rounded(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1e-9))));
        for (int step : new int[] {1, 2, 5}) {
            if (most <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** Values that are not known leave a gap. */
    Chart line(String name, String colour, List<Point> points) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (Point point : points) {
            if (Double.isFinite(point.value())) {
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", drawing ? "L" : "M", x(point), y(point)));
            }
            drawing = Double.isFinite(point.value());
        }
        lines.append("<path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"1.5\"/>\n");
        names.append("<span style=\"color:" + colour + "\">━ " + Html.escaped(name) + "</span> ");
        return this;
    }

    private double x(Point point) {
        return LEFT + point.second() / seconds * (WIDTH - LEFT);
    }

    private double y(Point point) {
        return TOP + (1 - point.value() / most) * (HEIGHT - TOP - BOTTOM);
    }

    String html() {
        StringBuilder grid = new StringBuilder();
        for (double share : new double[] {0, 0.5, 1}) {
            double y = y(new Point(0, share * most));
            grid.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/><text x=\"%d\" y=\"%.1f\">%s</text>%n",
                    LEFT,
                    WIDTH,
                    y,
                    y,
                    LEFT - 6,
                    y + 4,
                    number(share * most) + " " + Html.escaped(unit)));
        }
        grid.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">%.0f s</text>%n", WIDTH, HEIGHT - 6, seconds));
        return "<figure><svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\"><g class=\"grid\">" + grid
                + "</g>" + lines + "</svg><figcaption>" + names + "</figcaption></figure>\n";
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
