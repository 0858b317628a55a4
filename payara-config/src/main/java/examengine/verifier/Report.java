package examengine.verifier;

import examengine.evidence.JournalExport;
import examengine.evidence.Statement;
import examengine.evidence.TrustedKey;
import examengine.evidence.Verification;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;

/** Tells what became of each sitting, in Chinese and in English, and counts. */
final class Report {

    /** A first seal usually follows the hand-in within seconds; a later one deserves a look. */
    private static final Duration PROMPT = Duration.ofHours(1);

    private final PrintStream out;
    private final Map<String, TrustedKey> keys;
    private int checked;
    private int intact;

    Report(PrintStream out, Map<String, TrustedKey> keys) {
        this.out = out;
        this.keys = keys;
    }

    void check(JournalExport export) {
        Verification verification = Verification.of(export, keys);
        checked++;
        if (verification.isIntact()) {
            intact++;
            verification.sealed().ifPresent(said -> out.println(good(said)));
        } else {
            out.println("不符 MISMATCH  " + export.sitting().id());
            verification.findings().forEach(finding -> out.println("  - " + Words.of(finding)));
        }
        verification.sealed().ifPresent(this::noteLateness);
        verification.sealed().ifPresent(this::noteMissingReceipts);
    }

    void end() {
        out.printf(
                "共 %1$d 份，完好 %2$d 份，不符 %3$d 份 / %1$d checked, %2$d intact, %3$d not%n",
                checked, intact, checked - intact);
    }

    boolean isClean() {
        return checked == intact;
    }

    private static String good(Statement said) {
        return "完好 INTACT    %s  作答 entries %d · 得分 score %s · 封存 seal %d, %s"
                .formatted(
                        said.sat().sitting(),
                        said.journal().entries(),
                        said.graded().score(),
                        said.issue().number(),
                        said.issue().sealedAt());
    }

    /** Rows of earlier versions or lost keys have none to check; who can write the database can take it from any other. */
    private void noteMissingReceipts(Statement said) {
        Statement.Receipts receipts = said.journal().receipts();
        if (receipts != null && receipts.missing() > 0) {
            out.printf(
                    "  · 注意：%1$d 条作答没有可核对的回执，只应出现在升级前、升级期间或密钥停用之后 / note: %1$d answers have no receipt to check, which is right only before or during the update or after their key was given up%n",
                    receipts.missing());
        }
    }

    /** Who can write the database can have a sitting sealed anew, but not in the past. */
    private void noteLateness(Statement said) {
        Duration late = Duration.between(said.sat().submittedAt(), said.issue().sealedAt());
        if (said.issue().number() == 1 && late.compareTo(PROMPT) > 0) {
            out.printf(
                    "  · 注意：交卷 %1$d 分钟后才封存，请核对停机记录 / note: sealed %1$d minutes after the hand-in, look for an outage%n",
                    late.toMinutes());
        }
    }
}
