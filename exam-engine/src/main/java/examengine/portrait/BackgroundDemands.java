package examengine.portrait;

import java.util.ArrayList;
import java.util.List;

/** Demands on what stands behind the head, and on colour. */
final class BackgroundDemands {

    private static final int PER_CENT_EVEN = 80;

    private BackgroundDemands() {}

    static List<Finding> check(OpenedPhoto photo, PhotoRules rules) {
        if (photo.picture() == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (rules.colour() && !Light.of(photo.picture()).isColoured()) {
            findings.add(Finding.refuses("portrait-grey"));
        }
        if (rules.background() != BackgroundColour.ANY) {
            findings.addAll(behind(Backdrop.of(photo.picture()), rules.background()));
        }
        return findings;
    }

    private static List<Finding> behind(Backdrop backdrop, BackgroundColour wanted) {
        if (!wanted.admits(backdrop.colour())) {
            String code = wanted == BackgroundColour.WHITE ? "portrait-not-white" : "portrait-not-blue";
            return List.of(Finding.refuses(code).is(shown(backdrop.colour())).at(backdrop.strip()));
        }
        return backdrop.isEven()
                ? List.of()
                : List.of(Finding.warns("portrait-uneven")
                        .is(backdrop.evenPercent() + " %")
                        .may(PER_CENT_EVEN + " %")
                        .at(backdrop.strip()));
    }

    private static String shown(Lab colour) {
        return "L %d, C %d, h %d°"
                .formatted(Math.round(colour.lightness()), Math.round(colour.chroma()), Math.round(colour.hue()));
    }
}
