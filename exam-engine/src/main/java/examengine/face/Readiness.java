package examengine.face;

import examengine.kernel.Refusal;
import java.util.Map;

/**
 * Whether this node compares faces, and with what.
 *
 * @param models null where it does not
 * @param code why it does not, for a sentence in the reader's language; null where it does
 * @param facts what the sentence names, a file for instance
 */
public record Readiness(Models models, String code, Map<String, Object> facts) {

    public Readiness {
        facts = Map.copyOf(facts);
    }

    public static Readiness with(Models models) {
        return new Readiness(models, null, Map.of());
    }

    public static Readiness without(Refusal why) {
        return new Readiness(null, why.code(), why.facts());
    }

    public boolean isReady() {
        return models != null;
    }
}
