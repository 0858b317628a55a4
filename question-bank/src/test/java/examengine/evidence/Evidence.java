package examengine.evidence;

import examengine.kernel.Points;
import examengine.scoring.ScoringRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sitting of two places, sealed: the first answered right at the second try, the second wrong; 1 of 3 points, 2 pass. */
final class Evidence {

    static final SealKey KEY = SealKey.from("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    static final SealKey OTHER_KEY = SealKey.from("/////////////////////////////////////////w==");
    static final Map<String, TrustedKey> TRUSTED = Map.of(KEY.trusted().id(), KEY.trusted());

    static final Instant START = Instant.parse("2026-11-20T02:00:00Z");
    static final Instant HANDED_IN = Instant.parse("2026-11-20T03:00:00Z");

    static final List<String> PAPER = List.of(
            new Place(1, 0, "SINGLE_CHOICE", "r1", "CADB", Points.of(1), "B").line(),
            new Place(2, 1, "MULTIPLE_CHOICE", "r2", "ABCD", Points.of(2), "AC").line());
    static final List<String> ENTRIES = List.of(
            new Entry("s1", 1, 1, "A", 3, START.plusNanos(1_000), "PAGE").line(),
            new Entry("s1", 1, 2, "B", 3, START.plusMillis(1_500), "PAGE").line(),
            new Entry("s1", 2, 1, "AB", 4, START.plusSeconds(2), "PAGE").line());
    static final JournalExport.Row ROW =
            new JournalExport.Row("s1", "c1", "e1", "2026-11-20T03:00:00.000000Z", "CANDIDATE", 1, "1", false);
    static final JournalExport.Sheet SHEET =
            new JournalExport.Sheet(1, "ALL_OR_NOTHING", "1", false, List.of("1|0|B|100|100", "2|1|AB|0|200"));

    private Evidence() {}

    static JournalExport good() {
        return with(ROW, PAPER, ENTRIES, List.of(SHEET), List.of(seal(KEY, statement(List.of()))));
    }

    static JournalExport with(
            JournalExport.Row row,
            List<String> paper,
            List<String> entries,
            List<JournalExport.Sheet> sheets,
            List<Seal> seals) {
        return new JournalExport(JournalExport.FORMAT, row, paper, entries, sheets, seals);
    }

    static JournalExport withEntries(List<String> entries) {
        return with(ROW, PAPER, entries, List.of(SHEET), good().seals());
    }

    static JournalExport withSeals(List<Seal> seals) {
        return with(ROW, PAPER, ENTRIES, List.of(SHEET), seals);
    }

    static Statement statement(List<Seal> earlier) {
        return new Statement(
                new Statement.Sat("s1", "c1", "e1", HANDED_IN, "CANDIDATE"),
                Place.digest(PAPER),
                new Statement.Journal(ENTRIES.size(), Chain.head("s1", ENTRIES)),
                new Statement.Graded(1, ScoringRule.ALL_OR_NOTHING, Points.of(2), Points.of(1), false),
                Statement.Issue.after(earlier, HANDED_IN.plusMillis(250)));
    }

    static Seal seal(SealKey key, Statement statement) {
        return new Seal(statement.issue().number(), key.trusted().id(), statement.text(), key.sign(statement.text()));
    }

    static <T> List<T> replaced(List<T> list, int index, T by) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, by);
        return changed;
    }
}
