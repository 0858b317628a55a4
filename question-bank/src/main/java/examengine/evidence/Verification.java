package examengine.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of checking one sitting.
 *
 * @param sealed what the latest readable seal says; empty without one
 */
public record Verification(Optional<Statement> sealed, List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    /**
     * Checks the seals, and everything else against what the latest one says.
     *
     * @param keys the trusted ones by id; what the export itself says about keys proves nothing
     */
    public static Verification of(JournalExport export, Map<String, TrustedKey> keys) {
        SealCheck seals = SealCheck.of(export, keys);
        List<Finding> findings = new ArrayList<>(seals.findings());
        if (seals.said().isEmpty()) {
            return new Verification(Optional.empty(), findings);
        }
        Statement latest = seals.said().get(seals.said().size() - 1);
        seals.said().forEach(statement -> findings.addAll(receipts(statement)));
        findings.addAll(SheetCheck.of(export.sheets(), seals.said()));
        findings.addAll(RecordCheck.of(export, latest));
        return new Verification(Optional.of(latest), findings);
    }

    /** What one seal found stays found, whatever the rows are changed to afterwards. */
    private static List<Finding> receipts(Statement said) {
        Statement.Receipts receipts = said.journal().receipts();
        return receipts != null && receipts.areBroken()
                ? List.of(new Finding(Finding.Kind.RECEIPTS_BROKEN, receipts.broken()))
                : List.of();
    }

    public boolean isIntact() {
        return findings.isEmpty();
    }
}
