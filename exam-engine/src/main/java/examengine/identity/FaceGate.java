package examengine.identity;

import examengine.face.FaceSeen;
import examengine.face.Gate;
import examengine.face.Look;
import examengine.kernel.Refusal;
import java.util.List;

/** Whether a photo is good enough to be compared. What is not costs the candidate no try and says what to do better. */
final class FaceGate {

    /** The detector's box reaches a little beyond the face. */
    private static final double BOX_SLACK = 0.1;

    private FaceGate() {}

    /**
     * @throws Refusal {@code unusable-photo} because of {@code no-face}, {@code several-faces}, {@code face-cut-off},
     *     {@code too-small}, {@code too-dark}, {@code too-bright} or {@code blurred}
     */
    static void demandUsable(Look look) {
        List<FaceSeen> people = Gate.peopleIn(look);
        refuseIf(people.isEmpty(), "no-face");
        refuseIf(people.size() > 1, "several-faces");
        FaceSeen face = people.get(0);
        refuseIf(isCutOff(face.box(), look), "face-cut-off");
        refuseIf(face.box().width() < Gate.FRAME_WIDTH, "too-small");
        refuseIf(face.brightness() < Gate.DARKEST, "too-dark");
        refuseIf(face.brightness() > Gate.BRIGHTEST, "too-bright");
        refuseIf(face.sharpness() < Gate.LEAST_SHARPNESS, "blurred");
    }

    private static void refuseIf(boolean fault, String reason) {
        if (fault) {
            throw UnusablePhoto.because(reason);
        }
    }

    private static boolean isCutOff(FaceSeen.Box box, Look look) {
        double slack = BOX_SLACK * box.width();
        return box.x() < -slack
                || box.y() < -slack
                || box.x() + box.width() > look.width() + slack
                || box.y() + box.height() > look.height() + slack;
    }
}
