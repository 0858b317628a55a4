package examengine.portrait;

import java.util.List;

/** Whether a portrait may be kept. */
public enum Verdict {
    ACCEPTED,
    /** It may be kept, but somebody should look at it. */
    ACCEPTED_WITH_WARNINGS,
    REFUSED;

    static Verdict of(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.REFUSES)) {
            return REFUSED;
        }
        return findings.isEmpty() ? ACCEPTED : ACCEPTED_WITH_WARNINGS;
    }
}
