package examengine.evidence;

import static examengine.evidence.Evidence.ENTRIES;
import static examengine.evidence.Evidence.KEY;
import static examengine.evidence.Evidence.OTHER_KEY;
import static examengine.evidence.Evidence.PAPER;
import static examengine.evidence.Evidence.ROW;
import static examengine.evidence.Evidence.SHEET;
import static examengine.evidence.Evidence.TRUSTED;
import static examengine.evidence.Evidence.good;
import static examengine.evidence.Evidence.replaced;
import static examengine.evidence.Evidence.seal;
import static examengine.evidence.Evidence.statement;
import static examengine.evidence.Evidence.with;
import static examengine.evidence.Evidence.withEntries;
import static examengine.evidence.Evidence.withSeals;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.evidence.Finding.Kind;
import examengine.kernel.Points;
import examengine.scoring.ScoringRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

    @Test
    void what_nobody_touched_is_intact() {
        Verification verification = Verification.of(good(), TRUSTED);

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.sealed()).hasValue(statement(List.of()));
    }

    @Test
    void an_answer_changed_before_it_was_sealed_is_found_by_what_the_seal_says() {
        JournalExport export = withSeals(List.of(seal(KEY, telling(new Statement.Receipts(0, "1/2")))));

        assertThat(Verification.of(export, TRUSTED).findings())
                .containsExactly(new Finding(Kind.RECEIPTS_BROKEN, "1/2"));
    }

    @Test
    void what_an_earlier_seal_found_stays_found() {
        Seal first = seal(KEY, telling(new Statement.Receipts(0, "1/2")));
        Seal second = seal(KEY, statement(List.of(first)));

        assertThat(kinds(withSeals(List.of(first, second)))).containsExactly(Kind.RECEIPTS_BROKEN);
    }

    @Test
    void answers_without_receipts_are_intact() {
        JournalExport export = withSeals(List.of(seal(KEY, telling(new Statement.Receipts(3, "-")))));

        assertThat(Verification.of(export, TRUSTED).findings()).isEmpty();
    }

    private static Statement telling(Statement.Receipts receipts) {
        Statement said = statement(List.of());
        var journal =
                new Statement.Journal(said.journal().entries(), said.journal().head(), receipts);
        return new Statement(said.sat(), said.paper(), journal, said.graded(), said.issue());
    }

    @ParameterizedTest
    @CsvSource({
        "PARTIAL,                    AD, 0,   1",
        "PARTIAL,                    A,  100, 2",
        "PARTIAL 0.5,                A,  50,  1.5",
        "PARTIAL 0.5 penalty 0.25,   AD, -25, 0.75",
        "ALL_OR_NOTHING penalty 2,   AD, -200, 0",
    })
    void a_score_by_any_rule_is_replayed(String rule, String choices, int earned, String score) {
        List<String> entries = replaced(ENTRIES, 2, ENTRIES.get(2).replace("|AB|", "|" + choices + "|"));
        var graded = new Statement.Graded(
                1, ScoringRule.read(rule), Points.of(2), Points.of(new BigDecimal(score)), score.equals("2"));
        var sheet = new JournalExport.Sheet(
                1, rule, score, graded.passed(), List.of("1|0|B|100|100", "2|1|" + choices + "|" + earned + "|200"));
        var row = new JournalExport.Row(
                "s1", "c1", "e1", ROW.submittedAt(), ROW.submittedBy(), 1, score, graded.passed());
        Statement said = statement(List.of());
        var statement = new Statement(
                said.sat(), said.paper(), new Statement.Journal(3, Chain.head("s1", entries)), graded, said.issue());

        var export = Evidence.with(row, PAPER, entries, List.of(sheet), List.of(seal(KEY, statement)));

        assertThat(Verification.of(export, TRUSTED).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s2|1|2|B|3|2026-11-20T02:00:01.500000Z|PAGE",
                "s1|1|2|C|3|2026-11-20T02:00:01.500000Z|PAGE",
                "s1|1|3|B|3|2026-11-20T02:00:01.500000Z|PAGE",
                "s1|3|2|B|3|2026-11-20T02:00:01.500000Z|PAGE",
                "s1|1|2|B|4|2026-11-20T02:00:01.500000Z|PAGE",
                "s1|1|2|B|3|2026-11-20T02:00:01.500001Z|PAGE",
                "s1|1|2|B|3|2026-11-20T02:00:01.500000Z|FILE",
                "nonsense"
            })
    void any_changed_column_of_any_entry_is_found(String line) {
        assertThat(kinds(withEntries(replaced(ENTRIES, 1, line)))).containsExactly(Kind.ENTRIES_CHANGED);
    }

    @Test
    void a_removed_an_added_and_a_moved_entry_are_found() {
        assertThat(kinds(withEntries(ENTRIES.subList(0, 2)))).containsExactly(Kind.ENTRIES_CHANGED);
        assertThat(kinds(withEntries(List.of()))).containsExactly(Kind.ENTRIES_CHANGED);
        assertThat(kinds(withEntries(List.of(ENTRIES.get(1), ENTRIES.get(0), ENTRIES.get(2)))))
                .containsExactly(Kind.ENTRIES_CHANGED);
        assertThat(kinds(withEntries(
                        Stream.concat(ENTRIES.stream(), ENTRIES.stream().limit(1))
                                .toList())))
                .containsExactly(Kind.ENTRIES_CHANGED);
    }

    @Test
    void a_changed_answer_is_named_by_its_place() {
        JournalExport export = withEntries(replaced(ENTRIES, 2, ENTRIES.get(2).replace("|AB|", "|AC|")));

        assertThat(Verification.of(export, TRUSTED).findings())
                .containsExactly(new Finding(Kind.ENTRIES_CHANGED, "3/3 positions 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2|1|MULTIPLE_CHOICE|r2|ABCD|200|AB",
                "2|1|MULTIPLE_CHOICE|r2|ABCD|300|AC",
                "2|1|MULTIPLE_CHOICE|r2|ABDC|200|AC",
                "2|1|MULTIPLE_CHOICE|r3|ABCD|200|AC",
                "2|0|MULTIPLE_CHOICE|r2|ABCD|200|AC",
                "nonsense|?"
            })
    void a_changed_paper_is_found(String line) {
        JournalExport export = with(ROW, replaced(PAPER, 1, line), ENTRIES, List.of(SHEET), good().seals());

        assertThat(kinds(export)).containsExactly(Kind.PAPER_CHANGED);
    }

    static Stream<Arguments> changedRows() {
        return Stream.of(
                Arguments.of(row("c2", "e1", ROW.submittedAt(), "CANDIDATE", 1, "1", false), Kind.SITTING_CHANGED),
                Arguments.of(row("c1", "e2", ROW.submittedAt(), "CANDIDATE", 1, "1", false), Kind.SITTING_CHANGED),
                Arguments.of(
                        row("c1", "e1", "2026-11-20T02:59:00.000000Z", "CANDIDATE", 1, "1", false),
                        Kind.SITTING_CHANGED),
                Arguments.of(row("c1", "e1", ROW.submittedAt(), "DEADLINE", 1, "1", false), Kind.SITTING_CHANGED),
                Arguments.of(row("c1", "e1", ROW.submittedAt(), "CANDIDATE", 2, "1", false), Kind.GRADE_CHANGED),
                Arguments.of(row("c1", "e1", ROW.submittedAt(), "CANDIDATE", 1, "3", false), Kind.GRADE_CHANGED),
                Arguments.of(row("c1", "e1", ROW.submittedAt(), "CANDIDATE", 1, "1", true), Kind.GRADE_CHANGED));
    }

    @ParameterizedTest
    @MethodSource("changedRows")
    void a_changed_sitting_is_found(JournalExport.Row row, Kind kind) {
        assertThat(kinds(with(row, PAPER, ENTRIES, List.of(SHEET), good().seals())))
                .containsExactly(kind);
    }

    static Stream<List<JournalExport.Sheet>> changedSheets() {
        List<String> lines = SHEET.lines();
        return Stream.of(
                List.of(),
                List.of(new JournalExport.Sheet(2, "ALL_OR_NOTHING", "1", false, lines)),
                List.of(new JournalExport.Sheet(1, "OTHER", "1", false, lines)),
                List.of(new JournalExport.Sheet(1, "ALL_OR_NOTHING", "3", false, lines)),
                List.of(new JournalExport.Sheet(1, "ALL_OR_NOTHING", "1", true, lines)),
                List.of(new JournalExport.Sheet(
                        1, "ALL_OR_NOTHING", "1", false, replaced(lines, 1, "2|1|AB|200|200"))));
    }

    @ParameterizedTest
    @MethodSource("changedSheets")
    void a_changed_score_sheet_is_found(List<JournalExport.Sheet> sheets) {
        assertThat(kinds(with(ROW, PAPER, ENTRIES, sheets, good().seals()))).containsOnly(Kind.SHEET_CHANGED);
    }

    @Test
    void a_missing_seal_is_found() {
        assertThat(kinds(withSeals(List.of()))).containsExactly(Kind.SEAL_MISSING);
    }

    @Test
    void a_seal_by_another_key_is_found_under_its_own_name_and_under_a_trusted_one() {
        Seal forged = seal(OTHER_KEY, statement(List.of()));
        Seal disguised = new Seal(1, KEY.trusted().id(), forged.statement(), forged.signature());

        assertThat(kinds(withSeals(List.of(forged)))).containsExactly(Kind.UNKNOWN_KEY);
        assertThat(kinds(withSeals(List.of(disguised)))).containsExactly(Kind.BAD_SIGNATURE);
    }

    @Test
    void a_changed_statement_is_found_whatever_it_says() {
        Seal seal = good().seals().get(0);
        UnaryOperator<String> better =
                text -> text.replace("score: 1", "score: 3").replace("false", "true");
        Seal changed = new Seal(1, seal.keyId(), better.apply(seal.statement()), seal.signature());
        var row = row("c1", "e1", ROW.submittedAt(), "CANDIDATE", 1, "3", true);
        var sheet = new JournalExport.Sheet(1, "ALL_OR_NOTHING", "3", true, SHEET.lines());

        assertThat(kinds(with(row, PAPER, ENTRIES, List.of(sheet), List.of(changed))))
                .containsExactly(Kind.BAD_SIGNATURE, Kind.SCORE_DIFFERS);
    }

    @Test
    void the_seal_of_another_sitting_is_found() {
        JournalExport.Row other =
                new JournalExport.Row("s2", "c1", "e1", ROW.submittedAt(), "CANDIDATE", 1, "1", false);

        assertThat(kinds(with(other, PAPER, ENTRIES, List.of(SHEET), good().seals())))
                .contains(Kind.FOREIGN_SEAL);
    }

    @Test
    void a_second_seal_stands_on_the_first() {
        Seal first = good().seals().get(0);
        Seal second = seal(KEY, statement(List.of(first)));

        assertThat(kinds(withSeals(List.of(first, second)))).isEmpty();
        assertThat(kinds(withSeals(List.of(second)))).containsExactly(Kind.SEALS_BROKEN);
        assertThat(kinds(withSeals(List.of(second, first)))).contains(Kind.SEALS_BROKEN);
        assertThat(kinds(withSeals(List.of(first, first)))).contains(Kind.SEALS_BROKEN);
    }

    @Test
    void a_seal_under_a_former_key_is_good_as_long_as_that_key_is_trusted() {
        Seal first = seal(OTHER_KEY, statement(List.of()));
        Seal second = seal(KEY, statement(List.of(first)));
        JournalExport export = withSeals(List.of(first, second));

        assertThat(kinds(export)).containsExactly(Kind.UNKNOWN_KEY);
        assertThat(Verification.of(
                                export,
                                Map.of(
                                        KEY.trusted().id(),
                                        KEY.trusted(),
                                        OTHER_KEY.trusted().id(),
                                        OTHER_KEY.trusted()))
                        .isIntact())
                .isTrue();
    }

    @Test
    void a_score_that_the_answers_are_not_worth_is_found_even_when_it_was_signed() {
        Statement said = statement(List.of());
        var graded = new Statement.Graded(1, ScoringRule.ALL_OR_NOTHING, Points.of(2), Points.of(3), true);
        Statement generous = new Statement(said.sat(), said.paper(), said.journal(), graded, said.issue());
        var row = row("c1", "e1", ROW.submittedAt(), "CANDIDATE", 1, "3", true);
        var sheet = new JournalExport.Sheet(1, "ALL_OR_NOTHING", "3", true, SHEET.lines());

        assertThat(Verification.of(with(row, PAPER, ENTRIES, List.of(sheet), List.of(seal(KEY, generous))), TRUSTED)
                        .findings())
                .containsExactly(new Finding(Kind.SCORE_DIFFERS, "1"));
    }

    private static JournalExport.Row row(
            String candidate, String exam, String at, String by, int sheet, String score, boolean passed) {
        return new JournalExport.Row("s1", candidate, exam, at, by, sheet, score, passed);
    }

    private static List<Kind> kinds(JournalExport export) {
        return Verification.of(export, TRUSTED).findings().stream()
                .map(Finding::kind)
                .toList();
    }
}
