package examengine.face;

/** A turn of the head, as the one who turns it sees it. */
public enum Turn {
    LEFT(1),
    RIGHT(-1);

    private final int sign;

    Turn(int sign) {
        this.sign = sign;
    }

    /** How far a change of yaw goes this way; negative where it goes the other way. */
    double along(double yaw) {
        return sign * yaw;
    }
}
