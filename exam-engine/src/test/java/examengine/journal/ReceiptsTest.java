package examengine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptsTest {

    private static final String SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String OTHER_SECRET = "/////////////////////////////////////////w8=";
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final Receipts receipts = receipts(SECRET, null);

    @Test
    void the_same_answer_gets_the_same_receipt_whenever_it_comes() {
        assertThat(receipts.receipt(entry(NOW)))
                .matches("[0-9A-F]{16}")
                .isEqualTo(receipts.receipt(entry(NOW.plusSeconds(9))));
    }

    @Test
    void a_receipt_is_genuine_for_its_answer() {
        String receipt = receipts.receipt(entry(NOW));

        assertThat(receipts.isGenuine(receipt, "s", 1, 2, "AC")).isTrue();
        assertThat(receipts.isGenuine(receipt.toLowerCase(java.util.Locale.ROOT), "s", 1, 2, "AC"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"t,1,2,AC", "s,2,2,AC", "s,1,3,AC", "s,1,2,A", "s,1,2,''"})
    void a_receipt_is_not_genuine_for_another_answer(String sitting, int position, long revision, String choices) {
        assertThat(receipts.isGenuine(receipts.receipt(entry(NOW)), sitting, position, revision, choices))
                .isFalse();
    }

    @Test
    void a_receipt_under_the_former_key_stays_genuine() {
        String former = receipts(OTHER_SECRET, null).receipt(entry(NOW));

        assertThat(receipts(SECRET, OTHER_SECRET).isGenuine(former, "s", 1, 2, "AC"))
                .isTrue();
        assertThat(receipts.isGenuine(former, "s", 1, 2, "AC")).isFalse();
    }

    @Test
    void the_journal_keeps_what_the_page_is_given_after_the_name_of_its_key() {
        JournalEntry entry = entry(NOW);

        assertThat(receipts.receipted(entry).receipt())
                .matches("[0-9A-F]{8}:" + receipts.receipt(entry))
                .doesNotStartWith(
                        receipts(OTHER_SECRET, null).receipted(entry).receipt().substring(0, 9));
    }

    private static JournalEntry entry(Instant at) {
        return new JournalEntry("s", 1, 2, "AC", 3, at);
    }

    static Receipts receipts(String secret, String former) {
        Receipts receipts = new Receipts();
        receipts.secretKey = secret;
        receipts.formerSecretKey = Optional.ofNullable(former);
        receipts.prepare();
        return receipts;
    }
}
