package examengine.portrait;

import examengine.face.FaceSeen;
import examengine.face.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Demands on the face. Without a detector the picture as a whole is judged, and a person is told to look. */
final class FaceDemands {

    private static final int PER_CENT = 100;

    private FaceDemands() {}

    static List<Finding> check(OpenedPhoto photo, PhotoRules rules, Optional<Look> look) {
        if (photo.picture() == null) {
            return List.of();
        }
        return look.map(seen -> seen(seen, rules.face())).orElseGet(() -> unseen(photo, rules.face()));
    }

    private static List<Finding> unseen(OpenedPhoto photo, FaceRules rules) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.warns("portrait-face-not-checked"));
        List<Area> middle = List.of(Light.MIDDLE);
        findings.addAll(light(Light.of(photo.picture()).brightness(), middle, rules));
        if (findings.size() == 1 && Sharpness.of(photo.picture()) < rules.refusedBelow()) {
            findings.add(Finding.warns("portrait-doubtful").at(middle));
        }
        return findings;
    }

    private static List<Finding> seen(Look look, FaceRules rules) {
        if (look.faces().isEmpty()) {
            return List.of(Finding.refuses("portrait-no-face"));
        }
        if (look.faces().size() > 1) {
            return List.of(Finding.refuses("portrait-several-faces")
                    .is(look.faces().size())
                    .may(1)
                    .at(look.faces().stream().map(face -> area(face, look)).toList()));
        }
        return one(look.faces().get(0), look, rules);
    }

    private static List<Finding> one(FaceSeen face, Look look, FaceRules rules) {
        List<Area> where = List.of(area(face, look));
        List<Finding> findings = new ArrayList<>(FacePlace.check(face, look, rules, where));
        findings.addAll(sharpness(face.sharpness(), where, rules));
        findings.addAll(light(face.brightness(), where, rules));
        if (Math.abs(face.yaw()) * PER_CENT > rules.turned()) {
            findings.add(Finding.refuses("portrait-turned").at(where));
        }
        return findings;
    }

    private static List<Finding> sharpness(double sharpness, List<Area> where, FaceRules rules) {
        if (sharpness < rules.refusedBelow()) {
            return List.of(Finding.refuses("portrait-blurred").at(where));
        }
        return sharpness < rules.warnedBelow()
                ? List.of(Finding.warns("portrait-doubtful").at(where))
                : List.of();
    }

    private static List<Finding> light(double brightness, List<Area> where, FaceRules rules) {
        if (brightness < rules.darkest()) {
            return List.of(Finding.refuses("portrait-dark").at(where));
        }
        return brightness > rules.brightest()
                ? List.of(Finding.refuses("portrait-bright").at(where))
                : List.of();
    }

    private static Area area(FaceSeen face, Look look) {
        FaceSeen.Box box = face.box();
        return Area.of(box.x(), box.y(), box.width(), box.height(), look.width(), look.height());
    }
}
