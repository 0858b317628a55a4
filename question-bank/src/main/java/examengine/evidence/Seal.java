package examengine.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * A seal as it is kept and exported.
 *
 * @param number 1 for the first of a sitting; a later grading adds the next one and replaces none
 * @param keyId names the key, see {@link TrustedKey#id()}
 * @param statement the signed text, see {@link Statement}
 * @param signature Ed25519 over the statement in UTF-8, in base64
 */
public record Seal(int number, String keyId, String statement, String signature) {

    public Seal {
        keyId = Objects.requireNonNullElse(keyId, "");
        statement = Objects.requireNonNullElse(statement, "");
        signature = Objects.requireNonNullElse(signature, "");
    }

    /** What it says; empty when its text is no statement. */
    public Optional<Statement> said() {
        try {
            return Optional.of(Statement.read(statement));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
