package examengine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.kernel.Points;
import examengine.scoring.ScoringRule;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats against values computed by another program; whoever changes one of them breaks every seal there is. */
class FormatsTest {

    private static final String HEAD = "a37c70f53365b89ddffec5688312fd7e29620eb8a69dc8ee3177fdcf6ca2cc8b";
    private static final String PAPER = "a8f113daa138d1193cc96343913624c973883572e94196bbf487ac7fd4636a83";
    private static final String STATEMENT =
            """
            exam-journal-seal/1
            sitting: s1
            candidate: c1
            exam: e1
            submitted-at: 2026-11-20T03:00:00.000000Z
            submitted-by: CANDIDATE
            paper: %s
            entries: 3
            head: %s
            sheet: 1
            rule: ALL_OR_NOTHING
            pass-mark: 2
            score: 0
            passed: false
            number: 1
            previous: -
            sealed-at: 2026-11-20T03:00:00.250000Z"""
                    .formatted(PAPER, HEAD);
    private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void an_entry_is_a_line_with_every_column() {
        assertThat(new Entry("s1", 1, 2, "AC", 3, START.plusMillis(1_500), "FILE").line())
                .isEqualTo("s1|1|2|AC|3|2026-11-20T02:00:01.500000Z|FILE");
    }

    @Test
    void the_chain_has_its_known_head() {
        List<String> lines = List.of(
                new Entry("s1", 1, 1, "A", 3, START.plusNanos(1_000), "PAGE").line(),
                new Entry("s1", 1, 2, "AC", 3, START.plusMillis(1_500), "PAGE").line(),
                new Entry("s1", 2, 1, "", 4, START.plusSeconds(2), "FILE").line());

        assertThat(Chain.head("s1", lines)).isEqualTo(HEAD);
    }

    @Test
    void a_paper_has_its_known_digest() {
        assertThat(Place.digest(Evidence.PAPER)).isEqualTo(PAPER);
    }

    @ParameterizedTest
    @CsvSource({"CADB,D,C", "CADB,AC,AB", "ABCD,ABCD,ABCD", "CADB,'',''"})
    void a_place_is_the_same_line_from_its_columns(String order, String stored, String shown) {
        assertThat(Place.line("1|0|SINGLE_CHOICE|r1|" + order + "|100", stored))
                .isEqualTo(new Place(1, 0, "SINGLE_CHOICE", "r1", order, Points.of(1), shown).line());
    }

    @Test
    void a_statement_is_the_known_text_and_comes_back_from_it() {
        Statement statement = new Statement(
                new Statement.Sat("s1", "c1", "e1", Instant.parse("2026-11-20T03:00:00Z"), "CANDIDATE"),
                PAPER,
                new Statement.Journal(3, HEAD),
                new Statement.Graded(1, ScoringRule.ALL_OR_NOTHING, Points.of(2), Points.ZERO, false),
                new Statement.Issue(1, "-", Instant.parse("2026-11-20T03:00:00.25Z")));

        assertThat(statement.text()).isEqualTo(STATEMENT);
        assertThat(Statement.read(STATEMENT)).isEqualTo(statement);
    }

    @Test
    void a_statement_that_tells_of_receipts_has_a_format_of_its_own_and_comes_back_from_it() {
        Statement said = Evidence.statement(List.of());
        var receipts = Statement.Receipts.of(2, List.of("1/2", "5/1"));
        var journal = new Statement.Journal(3, HEAD, receipts);
        Statement statement = new Statement(said.sat(), said.paper(), journal, said.graded(), said.issue());

        assertThat(statement.text())
                .startsWith("exam-journal-seal/2\n")
                .contains("\nhead: " + HEAD + "\nreceipts-missing: 2\nreceipts-broken: 1/2 5/1\nsheet: 1\n");
        assertThat(Statement.read(statement.text())).isEqualTo(statement);
    }

    @Test
    void a_statement_of_the_first_format_tells_nothing_of_receipts() {
        String mixed = STATEMENT.replace("\nsheet: 1", "\nreceipts-missing: 0\nreceipts-broken: -\nsheet: 1");

        assertThatThrownBy(() -> Statement.read(mixed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_statement_of_the_second_format_always_tells_of_receipts() {
        String silent = STATEMENT.replace("exam-journal-seal/1", "exam-journal-seal/2");

        assertThatThrownBy(() -> Statement.read(silent)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_many_broken_receipts_ten_are_named() {
        List<String> broken = IntStream.rangeClosed(1, 13)
                .mapToObj(position -> position + "/1")
                .toList();

        assertThat(Statement.Receipts.of(0, broken).broken()).endsWith(" 10/1 +3");
    }

    @Test
    void the_key_of_a_secret_signs_as_it_always_did() {
        assertThat(Evidence.KEY.trusted().encoded())
                .isEqualTo("MCowBQYDK2VwAyEAGVHq46fLr9QkG0npEdonkuOh+LN9Zx5fsaYahB0HkAY=");
        assertThat(Evidence.KEY.trusted().id()).isEqualTo("e0f941768ff74782");
        assertThat(Evidence.KEY.sign(STATEMENT))
                .isEqualTo("izyCKfJADq97RzY33oDwWXzkX97Jt2G+9xls4tMknxPh1t0JF0k7U6ync3rkTcAyKIrkGsXYFovK5WZweWyaDw==");
    }

    @ParameterizedTest
    @ValueSource(strings = {"passed: no", "score: 0.00", "entries: 03", "sealed-at: 2026-11-20T03:00:00.25Z"})
    void a_statement_written_in_another_way_is_none(String line) {
        String name = line.substring(0, line.indexOf(':'));
        String other = STATEMENT.replaceFirst("(?m)^" + name + ": .*$", line);

        assertThatThrownBy(() -> Statement.read(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exam-journal-seal/3", "exam-journal-seal/1\nno name", "exam-journal-seal/1\nscore: x"})
    void other_text_is_no_statement(String text) {
        assertThatThrownBy(() -> Statement.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_value_can_bring_a_line_of_its_own() {
        Statement said = Evidence.statement(List.of());
        Statement.Sat forged = new Statement.Sat("s1", "c1\nscore: 3", "e1", Evidence.HANDED_IN, "CANDIDATE");
        Statement statement = new Statement(forged, said.paper(), said.journal(), said.graded(), said.issue());

        assertThatThrownBy(statement::text).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T02:00:00Z,           2026-11-20T02:00:00.000000Z",
        "2026-11-20T02:00:00.123456499Z, 2026-11-20T02:00:00.123456Z",
        "2026-11-20T02:00:00.123456500Z, 2026-11-20T02:00:00.123457Z",
        "2026-11-20T02:00:59.999999500Z, 2026-11-20T02:01:00.000000Z",
    })
    void an_instant_is_written_in_microseconds_rounded_half_up(Instant instant, String written) {
        assertThat(ExactTime.written(instant)).isEqualTo(written);
    }
}
