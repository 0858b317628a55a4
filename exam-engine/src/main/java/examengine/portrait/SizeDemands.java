package examengine.portrait;

import java.util.ArrayList;
import java.util.List;

/** Demands on the size, in pixels and on paper. */
final class SizeDemands {

    private SizeDemands() {}

    static List<Finding> check(OpenedPhoto photo, PhotoRules rules) {
        if (photo.picture() == null) {
            return List.of();
        }
        Head head = photo.head();
        List<Finding> findings = new ArrayList<>(pixels(head, rules.size()));
        if (rules.size().print() != null) {
            findings.addAll(print(head, rules.size().print()));
        }
        return findings;
    }

    private static List<Finding> pixels(Head head, SizeRules size) {
        int width = head.uprightWidth();
        int height = head.uprightHeight();
        String is = Sizes.pixels(width, height);
        if (size.exact() != null
                && (width != size.exact().width() || height != size.exact().height())) {
            return List.of(Finding.refuses("portrait-pixels").is(is).may(size.exact()));
        }
        if (size.least() != null
                && (width < size.least().width() || height < size.least().height())) {
            return List.of(Finding.refuses("portrait-too-small").is(is).may(size.least()));
        }
        if (size.most() != null
                && (width > size.most().width() || height > size.most().height())) {
            return List.of(Finding.refuses("portrait-too-large").is(is).may(size.most()));
        }
        return List.of();
    }

    private static List<Finding> print(Head head, SizeRules.Print print) {
        int width = head.uprightWidth();
        int height = head.uprightHeight();
        List<Finding> findings = new ArrayList<>();
        if (!print.hasPixels(width, height)) {
            findings.add(Finding.refuses("portrait-too-small")
                    .is(Sizes.pixels(width, height))
                    .may(print.pixels()));
        }
        if (!print.hasProportions(width, height)) {
            findings.add(Finding.refuses("portrait-proportions")
                    .is(Sizes.pixels(width, height))
                    .may(print.width() + ":" + print.height()));
        } else {
            findings.addAll(onPaper(head, print));
        }
        return findings;
    }

    /** Only pixels count for comparing; the stated size matters to who prints the picture. */
    private static List<Finding> onPaper(Head head, SizeRules.Print print) {
        String wanted = Sizes.centimetres(print.width(), print.height());
        Density density = head.uprightDensity();
        if (!density.isKnown()) {
            return List.of(Finding.warns("portrait-density-missing").is("-").may(print.density() + " dpi"));
        }
        double width = density.widthInMillimetres(head.uprightWidth());
        double height = density.heightInMillimetres(head.uprightHeight());
        return print.isPrintedAs(width, height)
                ? List.of()
                : List.of(Finding.warns("portrait-print-size")
                        .is(Sizes.centimetres(width, height))
                        .may(wanted));
    }
}
