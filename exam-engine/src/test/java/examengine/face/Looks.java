package examengine.face;

import java.util.List;

/** Looks as a detector would give them, at a picture of 320×240. */
final class Looks {

    private static final FaceSeen.Box MIDDLE = new FaceSeen.Box(115, 60, 90, 120);

    private Looks() {}

    static Look of(FaceSeen... faces) {
        return new Look(320, 240, List.of(faces));
    }

    static FaceSeen face(double yaw) {
        return new FaceSeen(MIDDLE, 0.95, yaw, 100, 120);
    }

    static FaceSeen at(double x, double y, double width, double height) {
        return new FaceSeen(new FaceSeen.Box(x, y, width, height), 0.95, 0, 100, 120);
    }

    static FaceSeen looking(double sharpness, double brightness) {
        return new FaceSeen(MIDDLE, 0.95, 0, sharpness, brightness);
    }

    static FaceSeen unsure() {
        return new FaceSeen(MIDDLE, 0.7, 0, 100, 120);
    }
}
