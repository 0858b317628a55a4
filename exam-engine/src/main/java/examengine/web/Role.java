package examengine.web;

import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody may do here. One account may hold several roles. */
public enum Role {
    CANDIDATE,
    PROCTOR,
    AUTHOR,
    EXAMINER,
    REGISTRAR,
    OPERATOR;

    /** The name the contract uses, such as {@code proctor}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
