package examengine.eligibility;

import java.util.List;
import java.util.Map;

/**
 * Whether an exam is open to a candidate, and if not, why.
 *
 * @param reasons empty exactly when eligible
 */
public record Eligibility(List<Reason> reasons) {

    /**
     * Something that is still missing.
     *
     * @param code stable, in kebab-case; its texts stand in the problem catalogue as {@code reason.<code>}
     * @param facts what the texts quote
     */
    public record Reason(String code, Map<String, Object> facts) {}

    public boolean isEligible() {
        return reasons.isEmpty();
    }
}
