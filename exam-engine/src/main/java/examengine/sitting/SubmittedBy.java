package examengine.sitting;

/** Who handed the paper in. */
public enum SubmittedBy {
    CANDIDATE,
    DEADLINE,
    PROCTOR
}
