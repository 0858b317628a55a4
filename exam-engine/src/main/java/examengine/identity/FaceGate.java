package examengine.identity;

import examengine.face.FaceSeen;
import examengine.face.Look;
import examengine.kernel.Refusal;
import java.util.List;

/**
 * Whether a photo is good enough to be compared. What is not costs the candidate no try and says what to do better. The
 * limits were measured with the models of room {@code face}; see {@link FaceSeen} for the units.
 */
final class FaceGate {

    private static final double SURE = 0.8;
    private static final double SMALLEST_WIDTH = 80;
    private static final double SECOND_FACE_SHARE = 0.2;
    private static final double BOX_SLACK = 0.1;
    private static final double BLURRED_BELOW = 15;
    private static final double DARK_BELOW = 40;
    private static final double BRIGHT_ABOVE = 220;

    private FaceGate() {}

    /**
     * @throws Refusal {@code unusable-photo} because of {@code no-face}, {@code several-faces}, {@code face-cut-off},
     *     {@code too-small}, {@code too-dark}, {@code too-bright} or {@code blurred}
     */
    static void demandUsable(Look look) {
        List<FaceSeen> sure =
                look.faces().stream().filter(face -> face.score() >= SURE).toList();
        if (sure.isEmpty()) {
            throw UnusablePhoto.because("no-face");
        }
        FaceSeen first = sure.get(0);
        if (sure.size() > 1 && area(sure.get(1)) >= SECOND_FACE_SHARE * area(first)) {
            throw UnusablePhoto.because("several-faces");
        }
        demandWhole(first, look);
        demandClear(first);
    }

    /** The detector's box reaches a little beyond the face. */
    private static void demandWhole(FaceSeen face, Look look) {
        FaceSeen.Box box = face.box();
        double slack = BOX_SLACK * box.width();
        boolean cutOff = box.x() < -slack
                || box.y() < -slack
                || box.x() + box.width() > look.width() + slack
                || box.y() + box.height() > look.height() + slack;
        if (cutOff) {
            throw UnusablePhoto.because("face-cut-off");
        }
        if (box.width() < SMALLEST_WIDTH) {
            throw UnusablePhoto.because("too-small");
        }
    }

    private static void demandClear(FaceSeen face) {
        if (face.brightness() < DARK_BELOW) {
            throw UnusablePhoto.because("too-dark");
        }
        if (face.brightness() > BRIGHT_ABOVE) {
            throw UnusablePhoto.because("too-bright");
        }
        if (face.sharpness() < BLURRED_BELOW) {
            throw UnusablePhoto.because("blurred");
        }
    }

    private static double area(FaceSeen face) {
        return face.box().width() * face.box().height();
    }
}
