package examengine.face;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a picture of one's own face, in the order in which a person would mend it. Sizes are shares of the
 * picture, so that a small preview is judged as the photo it announces.
 */
public final class Framing {

    private static final double LEAST_HEIGHT = 0.30;
    private static final double MOST_HEIGHT = 0.85;
    private static final double OFF_CENTRE = 0.20;

    private Framing() {}

    /** Empty where the picture is good. */
    public static List<Hint> hintsFor(Look look) {
        List<FaceSeen> people = Gate.peopleIn(look);
        if (people.isEmpty()) {
            return List.of(Hint.NO_FACE);
        }
        if (people.size() > 1) {
            return List.of(Hint.SEVERAL_FACES);
        }
        List<Hint> hints = new ArrayList<>();
        addPlace(people.get(0).box(), look, hints);
        addLight(people.get(0), hints);
        return List.copyOf(hints);
    }

    private static void addPlace(FaceSeen.Box box, Look look, List<Hint> hints) {
        double height = box.height() / look.height();
        if (height < LEAST_HEIGHT) {
            hints.add(Hint.MOVE_CLOSER);
        }
        if (height > MOST_HEIGHT) {
            hints.add(Hint.MOVE_BACK);
        }
        double aside = (box.x() + box.width() / 2) / look.width() - 0.5;
        double above = (box.y() + box.height() / 2) / look.height() - 0.5;
        if (Math.abs(aside) > OFF_CENTRE || Math.abs(above) > OFF_CENTRE) {
            hints.add(Hint.CENTRE);
        }
    }

    private static void addLight(FaceSeen face, List<Hint> hints) {
        if (face.brightness() < Gate.DARKEST) {
            hints.add(Hint.TOO_DARK);
        }
        if (face.brightness() > Gate.BRIGHTEST) {
            hints.add(Hint.TOO_BRIGHT);
        }
        if (face.sharpness() < Gate.LEAST_SHARPNESS) {
            hints.add(Hint.BLURRED);
        }
        if (Math.abs(face.yaw()) > Gate.MOST_YAW) {
            hints.add(Hint.LOOK_AHEAD);
        }
    }
}
