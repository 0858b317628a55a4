package examengine.web;

/** What somebody may do here. One account may hold several roles. */
public enum Role {
    CANDIDATE,
    PROCTOR,
    AUTHOR,
    EXAMINER,
    REGISTRAR,
    OPERATOR;

    /** The name the contract uses, such as {@code proctor}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
