package examengine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.evidence.Chain;
import examengine.evidence.Entry;
import examengine.evidence.ExactTime;
import examengine.evidence.Seal;
import examengine.evidence.Statement;
import examengine.evidence.TrustedKey;
import examengine.kernel.Points;
import examengine.scoring.ScoringRule;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sealing and reading back on the real databases. */
class SealingJournalTest {

    private static final String SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String FORMER_SECRET = "/////////////////////////////////////////w8=";
    private static final Receipts RECEIPTS = ReceiptsTest.receipts(SECRET, null);
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.250Z");
    private static final List<String> UNEVEN = List.of(
            "2026-11-20T02:00:00Z",
            "2026-11-20T02:00:00.000001Z",
            "2026-11-20T02:00:00.123456499Z",
            "2026-11-20T02:00:00.1234565Z",
            "2026-11-20T02:00:59.999999999Z",
            "2026-03-29T01:30:00.000000501Z",
            "1999-12-31T23:59:59.9999995Z");

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void every_instant_reads_the_same_before_it_is_stored_and_after(DataSource database) throws SQLException {
        List<Instant> instants = UNEVEN.stream().map(Instant::parse).toList();
        List<JournalEntry> entries = Stream.iterate(1, n -> n + 1)
                .limit(instants.size())
                .map(n -> new JournalEntry("s", n, 1, "A", 1, instants.get(n - 1)))
                .toList();
        JournalRows.answers(database, entries);

        assertThat(answers(database).journal("s"))
                .extracting(entry -> ExactTime.written(entry.receivedAt()))
                .containsExactlyElementsOf(
                        instants.stream().map(ExactTime::written).toList());
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_journal_is_read_whole_in_the_order_of_position_and_revision(DataSource database) throws SQLException {
        JournalRows.answers(database, List.of(entry(2, 1, ""), entry(1, 2, "AC"), entry(1, 1, "A"), entry(10, 1, "B")));
        JournalRows.run(database, "update answer set origin = 'FILE' where position = 10");

        List<Entry> journal = answers(database).journal("s");

        assertThat(journal)
                .extracting(Entry::line)
                .containsExactly(
                        "s|1|1|A|7|2026-11-20T02:00:00.000000Z|PAGE",
                        "s|1|2|AC|7|2026-11-20T02:00:00.000000Z|PAGE",
                        "s|2|1||7|2026-11-20T02:00:00.000000Z|PAGE",
                        "s|10|1|B|7|2026-11-20T02:00:00.000000Z|FILE");
        assertThat(Answers.latest(journal)).isEqualTo(answers(database).of("s"));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_seal_binds_the_journal_as_it_stands_in_the_database(DataSource database) throws SQLException {
        JournalRows.closedSitting(database, "s");
        JournalRows.answers(database, List.of(entry(1, 1, "A"), entry(2, 1, "B")));

        Seal sealed = seal(database, keys(SECRET, null));

        assertThat(seals(database).of("s")).containsExactly(sealed);
        List<String> lines =
                answers(database).journal("s").stream().map(Entry::line).toList();
        assertThat(sealed.said()).hasValueSatisfying(said -> assertThat(said.journal())
                .isEqualTo(new Statement.Journal(2, Chain.head("s", lines), new Statement.Receipts(2, "-"))));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void another_grading_adds_a_seal_that_follows_the_first(DataSource database) throws SQLException {
        JournalRows.closedSitting(database, "s");
        Seal first = seal(database, keys(SECRET, null));
        JournalRows.answers(database, List.of(entry(3, 1, "C")));
        Seal second = seal(database, keys(SECRET, null));

        assertThat(seals(database).of("s")).containsExactly(first, second);
        assertThat(seals(database).latest("s")).hasValue(second);
        assertThat(second.said()).hasValueSatisfying(said -> assertThat(said.issue())
                .isEqualTo(Statement.Issue.after(List.of(first), NOW)));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void answers_as_they_were_acknowledged_fit_their_receipts(DataSource database) throws SQLException {
        JournalRows.closedSitting(database, "s");
        JournalRows.answers(database, List.of(receipted(1, 1, "A"), receipted(1, 2, ""), receipted(2, 1, "B")));

        assertThat(sealedReceipts(database, RECEIPTS)).isEqualTo(new Statement.Receipts(0, "-"));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_answer_changed_before_the_hand_in_is_named_in_the_seal(DataSource database) throws SQLException {
        JournalRows.closedSitting(database, "s");
        JournalRows.answers(database, List.of(receipted(1, 1, "A"), receipted(1, 2, "C"), receipted(2, 1, "B")));
        JournalRows.run(database, "update answer set choices = 'D' where position = 1 and revision = 2");

        assertThat(sealedReceipts(database, RECEIPTS)).isEqualTo(new Statement.Receipts(0, "1/2"));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_receipt_taken_from_another_row_does_not_help(DataSource database) throws SQLException {
        JournalRows.closedSitting(database, "s");
        JournalRows.answers(database, List.of(receipted(1, 1, "A"), receipted(2, 1, "B")));
        JournalRows.run(
                database,
                "update answer set choices = 'B', receipt = (select receipt from answer where position = 2)"
                        + " where position = 1");

        assertThat(sealedReceipts(database, RECEIPTS)).isEqualTo(new Statement.Receipts(0, "1/1"));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_answer_without_a_receipt_is_counted_and_not_called_changed(DataSource database) throws SQLException {
        JournalRows.closedSitting(database, "s");
        JournalRows.answers(database, List.of(receipted(1, 1, "A"), entry(2, 1, "B")));

        assertThat(sealedReceipts(database, RECEIPTS)).isEqualTo(new Statement.Receipts(1, "-"));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_receipt_given_before_the_secret_was_changed_still_fits(DataSource database) throws SQLException {
        JournalRows.closedSitting(database, "s");
        JournalRows.answers(database, List.of(receipted(1, 1, "A")));

        assertThat(sealedReceipts(database, ReceiptsTest.receipts(FORMER_SECRET, SECRET)))
                .isEqualTo(new Statement.Receipts(0, "-"));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_receipt_under_a_key_that_was_given_up_is_counted_and_not_called_broken(DataSource database)
            throws SQLException {
        JournalRows.closedSitting(database, "s");
        JournalRows.answers(database, List.of(receipted(1, 1, "A")));

        assertThat(sealedReceipts(database, ReceiptsTest.receipts(FORMER_SECRET, null)))
                .isEqualTo(new Statement.Receipts(1, "-"));
    }

    @Test
    void the_present_key_signs_and_the_former_one_stays_trusted() {
        JournalKeys before = keys(FORMER_SECRET, null);
        JournalKeys after = keys(SECRET, FORMER_SECRET);

        assertThat(after.trusted())
                .extracting(TrustedKey::id)
                .containsExactly(
                        after.present().trusted().id(),
                        before.present().trusted().id());
        assertThat(after.byId()
                        .get(before.present().trusted().id())
                        .signed("text", before.present().sign("text")))
                .isTrue();
    }

    @Test
    void a_former_key_that_is_the_present_one_is_published_once() {
        assertThat(keys(SECRET, SECRET).trusted()).hasSize(1);
    }

    private static JournalEntry entry(int position, long revision, String choices) {
        return new JournalEntry("s", position, revision, choices, 7, Instant.parse("2026-11-20T02:00:00Z"));
    }

    private static JournalEntry receipted(int position, long revision, String choices) {
        return RECEIPTS.receipted(entry(position, revision, choices));
    }

    private static Statement.Receipts sealedReceipts(DataSource database, Receipts receipts) {
        return seal(database, keys(SECRET, null), receipts)
                .said()
                .orElseThrow()
                .journal()
                .receipts();
    }

    private static Seal seal(DataSource database, JournalKeys keys) {
        return seal(database, keys, RECEIPTS);
    }

    private static Seal seal(DataSource database, JournalKeys keys, Receipts receipts) {
        SealingJournal sealing = new SealingJournal();
        sealing.seals = seals(database);
        sealing.keys = keys;
        sealing.rows = new CheckingRows();
        sealing.rows.database = database;
        sealing.rows.receipts = receipts;
        sealing.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return sealing.seal(
                new Statement.Sat("s", "c", "e", NOW, "CANDIDATE"),
                answers(database).journal("s"),
                "0".repeat(64),
                new Statement.Graded(1, ScoringRule.ALL_OR_NOTHING, Points.of(60), Points.of(59), false));
    }

    private static Answers answers(DataSource database) {
        Answers answers = new Answers();
        answers.database = database;
        return answers;
    }

    private static Seals seals(DataSource database) {
        Seals seals = new Seals();
        seals.database = database;
        return seals;
    }

    private static JournalKeys keys(String secret, String former) {
        JournalKeys keys = new JournalKeys();
        keys.secret = secret;
        keys.formerSecret = Optional.ofNullable(former);
        keys.derive();
        return keys;
    }
}
