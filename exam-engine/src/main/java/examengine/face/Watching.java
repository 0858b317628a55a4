package examengine.face;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows one face through the frames of a challenge: it looks ahead, turns as asked for two frames at least, comes back,
 * and so on. A single frame without a face is forgiven, since a detector blinks; a second face is not.
 */
final class Watching {

    private static final double FAR = 0.18;
    private static final double BACK = 0.09;
    private static final int HELD = 2;

    private final List<Turn> asked;
    private final List<Integer> turned = new ArrayList<>();
    private int ahead = -1;
    private double yawAhead;
    private double before;
    private boolean isBack = true;
    private int straight;
    private int asAsked;
    private int otherwise;
    private int unseen;

    Watching(List<Turn> asked) {
        this.asked = asked;
    }

    Performance all(List<Look> looks) {
        for (int frame = 0; frame < looks.size() && turned.size() < asked.size(); frame++) {
            Liveness wrong = one(frame, Gate.peopleIn(looks.get(frame)));
            if (wrong != null) {
                return new Performance(wrong, ahead, turned);
            }
        }
        return new Performance(verdict(), ahead, turned);
    }

    private Liveness verdict() {
        if (ahead < 0) {
            return Liveness.NO_FACE;
        }
        return turned.size() == asked.size() ? Liveness.SHOWN : Liveness.NOT_TURNED;
    }

    /** What ends the challenge at this frame; null where it goes on. */
    private Liveness one(int frame, List<FaceSeen> people) {
        if (people.size() > 1) {
            return Liveness.SEVERAL_FACES;
        }
        if (people.isEmpty()) {
            return ++unseen > 1 && ahead >= 0 ? Liveness.NO_FACE : null;
        }
        unseen = 0;
        double yaw = people.get(0).yaw();
        if (ahead < 0) {
            lookForAhead(frame, yaw);
            return null;
        }
        return follow(frame, yaw - yawAhead);
    }

    private void lookForAhead(int frame, double yaw) {
        straight = Math.abs(yaw) <= Gate.MOST_YAW ? straight + 1 : 0;
        if (straight == HELD) {
            ahead = frame;
            yawAhead = (before + yaw) / HELD;
        }
        before = yaw;
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
