package examengine.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import examengine.evidence.Chain;
import examengine.evidence.Entry;
import examengine.evidence.JournalExport;
import examengine.evidence.Place;
import examengine.evidence.Seal;
import examengine.evidence.SealKey;
import examengine.evidence.Statement;
import examengine.kernel.Points;
import examengine.scoring.ScoringRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {

    private static final Instant HANDED_IN = Instant.parse("2026-11-20T03:00:00Z");
    private static final SealKey KEY = SealKey.from("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    private static final String TRUSTED = KEY.trusted().encoded();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path good;

    @BeforeEach
    void an_export_is_there() throws IOException {
        good = Files.writeString(folder.resolve("good.json"), export("s1", "B", Duration.ofSeconds(1)));
    }

    @Test
    void a_good_export_is_told_in_both_languages() {
        assertThat(verify("--key", TRUSTED, good)).isZero();
        assertThat(said())
                .contains("完好 INTACT    s1", "得分 score 1", "共 1 份，完好 1 份，不符 0 份 / 1 checked, 1 intact, 0 not");
    }

    @Test
    void a_key_may_stand_in_a_file_alone_or_as_it_was_published() throws IOException {
        Path alone = Files.writeString(folder.resolve("key.txt"), TRUSTED + "\n");
        Path published = Files.writeString(
                folder.resolve("keys.json"),
                "[{\"keyId\":\"%s\",\"algorithm\":\"Ed25519\",\"publicKey\":\"%s\",\"current\":true}]"
                        .formatted(KEY.trusted().id(), TRUSTED));

        assertThat(verify("--key", alone, good)).isZero();
        assertThat(verify("--keys", published, good)).isZero();
    }

    @Test
    void several_documents_in_one_file_are_all_checked_and_the_bad_one_is_named() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("all.ndjson"),
                Files.readString(good) + "\n"
                        + export("s2", "B", Duration.ofSeconds(1)).replace("s2|1|1|B|", "s2|1|1|C|") + "\n");

        assertThat(verify("--key", TRUSTED, lines)).isEqualTo(1);
        assertThat(said())
                .contains("INTACT    s1", "MISMATCH  s2", "the answers are not those sealed", "[1/1 positions 1]")
                .contains("2 checked, 1 intact, 1 not");
    }

    @Test
    void a_key_that_only_the_export_speaks_for_is_not_trusted() {
        String other = SealKey.from("/////////////////////////////////////////w8=")
                .trusted()
                .encoded();

        assertThat(verify("--key", other, good)).isEqualTo(1);
        assertThat(said()).contains("the seal's key is not a trusted one");
    }

    @Test
    void a_seal_long_after_the_hand_in_is_noted_but_is_no_fault() throws IOException {
        Path late = Files.writeString(folder.resolve("late.json"), export("s1", "B", Duration.ofHours(3)));

        assertThat(verify("--key", TRUSTED, late)).isZero();
        assertThat(said()).contains("sealed 180 minutes after the hand-in");
    }

    @Test
    void answers_changed_before_they_were_sealed_are_named() throws IOException {
        Path changed = Files.writeString(
                folder.resolve("changed.json"),
                export("s1", "B", Duration.ofSeconds(1), new Statement.Receipts(0, "1/1")));

        assertThat(verify("--key", TRUSTED, changed)).isEqualTo(1);
        assertThat(said()).contains("MISMATCH  s1", "do not fit their receipts (position/revision) [1/1]");
    }

    @Test
    void answers_without_a_receipt_to_check_are_noted_but_are_no_fault() throws IOException {
        Path bare = Files.writeString(
                folder.resolve("bare.json"), export("s1", "B", Duration.ofSeconds(1), new Statement.Receipts(1, "-")));

        assertThat(verify("--key", TRUSTED, bare)).isZero();
        assertThat(said()).contains("1 answers have no receipt to check");
    }

    @Test
    void wrong_use_is_told_in_both_languages() throws IOException {
        Path cut = Files.writeString(
                folder.resolve("cut.json"), Files.readString(good).substring(0, 200));
        Path other = Files.writeString(folder.resolve("other.json"), "{\"format\":\"exam-journal-export/2\"}");
        Path twice = Files.writeString(
                folder.resolve("twice.json"),
                Files.readString(good).replaceFirst("\"format\"", "\"format\":\"x\",\"format\""));
        Path empty = Files.writeString(folder.resolve("empty.json"), "");

        assertWrong("需要至少一个可信公钥", "At least one trusted key");
        assertWrong("需要至少一个可信公钥", "At least one trusted key", good);
        assertWrong("需要至少一个可信公钥", "At least one trusted key", "--key", TRUSTED);
        assertWrong("缺少内容", "Something is missing after --key", good, "--key");
        assertWrong("未知选项", "Unknown option --force", "--force", "--key", TRUSTED, good);
        assertWrong("既不是", "is neither an Ed25519 public key", "--key", "AAAA", good);
        assertWrong("无法从", "No keys can be read", "--keys", folder.resolve("none"), good);
        assertWrong("无法从", "No keys can be read", "--keys", good, good);
        assertWrong("无法读取", "Cannot read", "--key", TRUSTED, folder.resolve("none"));
        for (Path unreadable : List.of(cut, other, twice, empty)) {
            assertWrong("无法读取", "Cannot read", "--key", TRUSTED, unreadable);
        }
    }

    private void assertWrong(String chinese, String english, Object... arguments) {
        assertThat(verify(arguments)).isEqualTo(2);
        assertThat(said()).contains(chinese, english);
    }

    private int verify(Object... arguments) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Verifier.run(List.of(arguments).stream().map(String::valueOf).toList(), out, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** A sitting with one item, whose key is B, answered once. */
    private static String export(String sitting, String choice, Duration sealedAfter) throws IOException {
        return export(sitting, choice, sealedAfter, new Statement.Receipts(0, "-"));
    }

    private static String export(String sitting, String choice, Duration sealedAfter, Statement.Receipts receipts)
            throws IOException {
        Instant submittedAt = HANDED_IN;
        List<String> paper = List.of(new Place(1, 0, "SINGLE_CHOICE", "r1", "CADB", Points.of(1), "B").line());
        List<String> entries =
                List.of(new Entry(sitting, 1, 1, choice, 1, submittedAt.minusSeconds(60), "PAGE").line());
        Statement statement = new Statement(
                new Statement.Sat(sitting, "c1", "e1", submittedAt, "CANDIDATE"),
                Place.digest(paper),
                new Statement.Journal(1, Chain.head(sitting, entries), receipts),
                new Statement.Graded(1, ScoringRule.ALL_OR_NOTHING, Points.of(1), Points.of(1), true),
                Statement.Issue.after(List.of(), submittedAt.plus(sealedAfter)));
        Seal seal = new Seal(1, KEY.trusted().id(), statement.text(), KEY.sign(statement.text()));
        var row = new JournalExport.Row(sitting, "c1", "e1", "2026-11-20T03:00:00.000000Z", "CANDIDATE", 1, "1", true);
        var sheet = new JournalExport.Sheet(1, "ALL_OR_NOTHING", "1", true, List.of("1|0|B|100|100"));
        return new ObjectMapper()
                .writeValueAsString(
                        new JournalExport(JournalExport.FORMAT, row, paper, entries, List.of(sheet), List.of(seal)));
    }
}
