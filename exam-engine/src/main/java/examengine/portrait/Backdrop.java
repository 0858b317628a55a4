package examengine.portrait;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What stands behind a head: the strip along the upper edge and down both sides as far as shoulders rarely reach.
 *
 * @param colour the median of the strip
 * @param evenPercent how much of the strip is hardly to be told from that colour
 * @param strip where it was measured
 */
record Backdrop(Lab colour, int evenPercent, List<Area> strip) {

    private static final int HARDLY_TOLD = 14;
    private static final int EVEN_FROM = 80;

    /** In thousandths, as areas are: how broad the strip is, and how far down the sides it goes. */
    private static final int BROAD = 60;

    private static final int DOWN = 500;

    private static final List<Area> STRIP = List.of(
            new Area(0, 0, Area.WHOLE, BROAD),
            new Area(0, BROAD, BROAD, DOWN - BROAD),
            new Area(Area.WHOLE - BROAD, BROAD, BROAD, DOWN - BROAD));

    static Backdrop of(BufferedImage picture) {
        List<Lab> colours = new ArrayList<>();
        STRIP.forEach(area -> collect(picture, area, colours));
        Lab middle = new Lab(median(colours, Lab::lightness), median(colours, Lab::a), median(colours, Lab::b));
        long even = colours.stream()
                .filter(colour -> colour.distance(middle) < HARDLY_TOLD)
                .count();
        return new Backdrop(middle, (int) (even * 100 / colours.size()), STRIP);
    }

    boolean isEven() {
        return evenPercent >= EVEN_FROM;
    }

    private static void collect(BufferedImage picture, Area area, List<Lab> into) {
        int right = Math.max(1, pixels(area.left() + area.width(), picture.getWidth()));
        int bottom = Math.max(1, pixels(area.top() + area.height(), picture.getHeight()));
        for (int y = Math.min(pixels(area.top(), picture.getHeight()), bottom - 1); y < bottom; y++) {
            for (int x = Math.min(pixels(area.left(), picture.getWidth()), right - 1); x < right; x++) {
                into.add(Lab.of(picture.getRGB(x, y)));
            }
        }
    }

    private static int pixels(int thousandths, int of) {
        return (int) ((long) thousandths * of / Area.WHOLE);
    }

    private static double median(List<Lab> colours, ToDoubleFunction<Lab> part) {
        double[] sorted = colours.stream().mapToDouble(part).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
