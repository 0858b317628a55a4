package examengine.face;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows one face through the frames of a challenge: it looks ahead in each of the first, turns as asked for two frames at
 * least, comes back, and so on. Once it has looked ahead a single frame without a face is forgiven, since a detector blinks;
 * a second face is not.
 */
final class Watching {

    private static final double FAR = 0.18;
    private static final double BACK = 0.09;
    private static final int HELD = 2;

    private final List<Turn> asked;
    private final List<Integer> turned = new ArrayList<>();
    private double yawAhead;
    private boolean isBack = true;
    private int asAsked;
    private int otherwise;
    private int unseen;

    Watching(List<Turn> asked) {
        this.asked = asked;
    }

    Performance all(List<Look> looks) {
        if (looks.size() < Challenge.AHEAD) {
            return new Performance(Liveness.NO_FACE, turned);
        }
        for (int frame = 0; frame < looks.size() && turned.size() < asked.size(); frame++) {
            Liveness wrong = one(frame, Gate.peopleIn(looks.get(frame)));
            if (wrong != null) {
                return new Performance(wrong, turned);
            }
        }
        return new Performance(turned.size() == asked.size() ? Liveness.SHOWN : Liveness.NOT_TURNED, turned);
    }

    /** What ends the challenge at this frame; null where it goes on. */
    private Liveness one(int frame, List<FaceSeen> people) {
        if (people.size() > 1) {
            return Liveness.SEVERAL_FACES;
        }
        if (people.isEmpty()) {
            return ++unseen > 1 || frame < Challenge.AHEAD ? Liveness.NO_FACE : null;
        }
        unseen = 0;
        double yaw = people.get(0).yaw();
        return frame < Challenge.AHEAD ? lookAhead(yaw) : follow(frame, yaw - yawAhead);
    }

    private Liveness lookAhead(double yaw) {
        yawAhead += yaw / Challenge.AHEAD;
        return Math.abs(yaw) <= Gate.MOST_YAW ? null : Liveness.NO_FACE;
    }

    private Liveness follow(int frame, double change) {
        if (!isBack) {
            isBack = Math.abs(change) <= BACK;
            return null;
        }
        double along = asked.get(turned.size()).along(change);
        asAsked = along >= FAR ? asAsked + 1 : 0;
        otherwise = along <= -FAR ? otherwise + 1 : 0;
        if (asAsked == HELD) {
            turned.add(frame);
            isBack = false;
            asAsked = 0;
        }
        return otherwise == HELD ? Liveness.OTHER_SIDE : null;
    }
}
