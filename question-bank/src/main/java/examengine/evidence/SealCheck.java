package examengine.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The seals of one sitting: signed by a trusted key, about this sitting, and each following the one before. */
final class SealCheck {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Seal> before = new ArrayList<>();
    private final List<Statement> said = new ArrayList<>();

    private SealCheck() {}

    static SealCheck of(JournalExport export, Map<String, TrustedKey> keys) {
        SealCheck check = new SealCheck();
        if (export.seals().isEmpty()) {
            String ungraded = export.sitting().sheetVersion() == 0 ? "not graded" : "";
            check.findings.add(new Finding(Finding.Kind.SEAL_MISSING, ungraded));
        }
        for (Seal seal : export.seals()) {
            check.signature(seal, keys.get(seal.keyId()));
            check.statement(seal, export);
            check.before.add(seal);
        }
        return check;
    }

    List<Finding> findings() {
        return findings;
    }

    /** What the readable seals about this sitting say, by number. */
    List<Statement> said() {
        return said;
    }

    private void signature(Seal seal, TrustedKey key) {
        if (key == null) {
            add(Finding.Kind.UNKNOWN_KEY, seal);
        } else if (!key.signed(seal.statement(), seal.signature())) {
            add(Finding.Kind.BAD_SIGNATURE, seal);
        }
    }

    private void statement(Seal seal, JournalExport export) {
        Optional<Statement> read = seal.said()
                .filter(it -> it.sat().sitting().equals(export.sitting().id()));
        if (read.isEmpty()) {
            add(Finding.Kind.FOREIGN_SEAL, seal);
            return;
        }
        Statement.Issue issue = read.get().issue();
        if (seal.number() != issue.number() || !issue.equals(Statement.Issue.after(before, issue.sealedAt()))) {
            add(Finding.Kind.SEALS_BROKEN, seal);
        }
        said.add(read.get());
    }

    private void add(Finding.Kind kind, Seal seal) {
        findings.add(new Finding(kind, String.valueOf(seal.number())));
    }
}
