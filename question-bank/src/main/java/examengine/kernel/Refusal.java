package examengine.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the engine answers when it will not do what was asked: a value with a stable code, thrown so that the
 * transaction around it rolls back. It knows no HTTP and carries no sentence: the texts in both languages stand
 * beside the code in the problem catalogue of room {@code web}.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it is refused, in the widest terms; decides the status a client sees. */
    public enum Kind {
        /** The request cannot be understood: wrong shape, wrong type. */
        MALFORMED,
        /** Nobody is signed in. */
        NOT_SIGNED_IN,
        /** The caller's role, or a missing header, forbids it. */
        NOT_ALLOWED,
        /** It does not exist, or it belongs to somebody else. */
        ABSENT,
        /** The state of things forbids it now. */
        CONFLICT,
        /** More bytes than allowed. */
        TOO_LARGE,
        /** A media type nobody reads here. */
        UNSUPPORTED,
        /** Well formed, but breaks a rule of the field. */
        INVALID,
        /** Too often in too short a time. */
        TOO_MANY,
        /** Something the engine needs is away; try again soon. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();

    public Refusal(Kind kind, String code) {
        super(code);
        this.kind = kind;
        this.code = code;
    }

    public static Refusal malformed(String code) {
        return new Refusal(Kind.MALFORMED, code);
    }

    public static Refusal notAllowed(String code) {
        return new Refusal(Kind.NOT_ALLOWED, code);
    }

    public static Refusal absent() {
        return new Refusal(Kind.ABSENT, "not-found");
    }

    public static Refusal conflict(String code) {
        return new Refusal(Kind.CONFLICT, code);
    }

    public static Refusal invalid(String code) {
        return new Refusal(Kind.INVALID, code);
    }

    /**
     * Adds a fact that the client gets as a field of the problem and that the texts may quote as {@code {name}}.
     *
     * @param value a String, Number, Boolean, Instant, or a Collection or Map of such
     */
    public Refusal with(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    public Kind kind() {
        return kind;
    }

    /** The stable slug, in kebab-case, such as {@code too-early}. */
    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return Map.copyOf(facts);
    }

    /** A refusal is an answer, not an accident: nobody reads its stack. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
