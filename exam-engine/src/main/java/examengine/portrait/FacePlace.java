package examengine.portrait;

import examengine.face.FaceSeen;
import examengine.face.Look;
import java.util.ArrayList;
import java.util.List;

/** Where a face lies in the picture, and how large it is. */
final class FacePlace {

    private static final int PER_CENT = 100;

    private FacePlace() {}

    static List<Finding> check(FaceSeen face, Look look, FaceRules rules, List<Area> where) {
        List<Finding> findings = new ArrayList<>();
        FaceSeen.Box box = face.box();
        if (box.width() < rules.leastPixels()) {
            findings.add(Finding.refuses("portrait-face-small")
                    .is(Math.round(box.width()))
                    .may(rules.leastPixels())
                    .at(where));
        }
        findings.addAll(share(Math.round(box.height() * PER_CENT / look.height()), rules, where));
        double middle = box.x() + box.width() / 2;
        if (Math.abs(middle - look.width() / 2.0) * PER_CENT > (double) rules.offCentre() * look.width()) {
            findings.add(Finding.warns("portrait-off-centre").at(where));
        }
        return findings;
    }

    private static List<Finding> share(long percent, FaceRules rules, List<Area> where) {
        String may = rules.headLeast() + "–" + rules.headMost() + " %";
        if (percent < rules.headLeast()) {
            return List.of(Finding.refuses("portrait-head-small")
                    .is(percent + " %")
                    .may(may)
                    .at(where));
        }
        return percent > rules.headMost()
                ? List.of(Finding.refuses("portrait-head-large")
                        .is(percent + " %")
                        .may(may)
                        .at(where))
                : List.of();
    }
}
