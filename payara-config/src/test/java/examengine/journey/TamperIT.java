package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.Conversation;
import examengine.journey.VerifierJar.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who can write the database, but does not have the node's secret, changes what happened. */
class TamperIT {

    private static final Site SITE = Site.POSTGRES;

    @TempDir
    static Path folder;

    private static String sitting;
    private static String neighbour;
    private static String receipt;
    private static Kept kept;
    private static Path keys;
    private static Conversation operator;
    private static Conversation proctor;

    @BeforeAll
    static void two_candidates_have_sat_the_exam() {
        Desk desk = Desk.atPractice(SITE.newcomer());
        receipt = desk.page().answers(1, "A").code();
        desk.answersRight("SINGLE_CHOICE", 20);
        sitting = handedIn(desk);
        neighbour = handedIn(Desk.atPractice(SITE.newcomer()));
        kept = new Kept(SITE.database(), sitting, neighbour);
        operator = SITE.operator().conversation();
        proctor = SITE.proctor().conversation();
        byte[] published =
                SITE.hall().stranger().get("/api/journal-keys").expecting(200).body();
        keys = VerifierJar.file(folder, "keys.json", published);
    }

    private static String handedIn(Desk desk) {
        SITE.awaitsEarliestHandIn(desk.seat().sitting());
        desk.page().handsIn();
        desk.seat().showsFace();
        assertThat(desk.candidate()
                        .conversation()
                        .get(desk.seat().path("/result"))
                        .expecting(200)
                        .json()
                        .path("seal"))
                .as("the candidate's seal")
                .isNotEmpty();
        return desk.seat().id();
    }

    @AfterEach
    void nothing_has_happened() {
        kept.restore();
    }

    @Test
    void what_nobody_touched_is_good() {
        JsonNode seal = seal();
        assertThat(seal.path("intact").asBoolean()).isTrue();
        assertThat(seal.path("entries").asInt()).isEqualTo(21);

        Verdict verdict = verified(sitting, neighbour);

        assertThat(verdict.text())
                .contains("INTACT    " + sitting, "INTACT    " + neighbour, "2 checked, 2 intact, 0 not");
        assertThat(verdict.exitCode()).isZero();
    }

    static Stream<Arguments> changes() {
        String one = " where sitting_id = ? and position = 1";
        return Stream.of(
                change(
                        "an answer",
                        "entries-changed",
                        "update answer set choices = case choices when 'D' then 'C' else 'D' end" + one
                                + " and revision = 2"),
                change(
                        "the time of an answer",
                        "entries-changed",
                        "update answer set received_at = received_at + interval '1 microsecond'" + one),
                change("the origin of an answer", "entries-changed", "update answer set origin = 'FILE'" + one),
                change("the page of an answer", "entries-changed", "update answer set page_lease = 9" + one),
                change("an answer less", "entries-changed", "delete from answer" + one + " and revision = 1"),
                change(
                        "an answer more",
                        "entries-changed",
                        "insert into answer select sitting_id, 80, 1, choices, page_lease, received_at from answer"
                                + one + " and revision = 1"),
                change(
                        "points",
                        "paper-changed",
                        "update paper set lines = regexp_replace(lines, '\\|100\\n', '|9900\\n') where sitting_id = ?"),
                change(
                        "a question",
                        "paper-changed",
                        "update paper set lines = regexp_replace(lines, '\\|[0-9a-f-]{36}\\|', '|none|') where sitting_id = ?"),
                change("a paper", "paper-changed", "update paper set lines = 'nonsense' where sitting_id = ?"),
                change(
                        "a key",
                        "paper-changed",
                        "update item_revision set answer_key = case answer_key when 'A' then 'B' else 'A' end"
                                + " where id = (select split_part(lines, '|', 4) from paper where sitting_id = ?)"),
                change(
                        "the score on the sheet",
                        "sheet-changed",
                        "update score_sheet set score = 10000 where sitting_id = ?"),
                change(
                        "a line of the sheet",
                        "sheet-changed",
                        "update score_sheet set lines = regexp_replace(lines, '\\|0\\|100', '|100|100') where sitting_id = ?"),
                change("the score of the sitting", "grade-changed", "update sitting set score = 10000 where id = ?"),
                change("passed", "grade-changed", "update sitting set passed = true where id = ?"),
                change(
                        "the candidate",
                        "sitting-changed",
                        "update sitting set candidate_id = 'candidate1' where id = ?"),
                change(
                        "the hand-in",
                        "sitting-changed",
                        "update sitting set submitted_at = submitted_at - interval '1 second' where id = ?"),
                change("the seal away", "seal-missing", "delete from journal_seal where sitting_id = ?"),
                change(
                        "what the seal says",
                        "bad-signature",
                        "update journal_seal set statement = replace(statement, 'passed: false', 'passed: true')"
                                + " where sitting_id = ?"));
    }

    private static Arguments change(String what, String kind, String sql) {
        return Arguments.of(what, kind, sql);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changes")
    void a_change_is_found(String what, String kind, String sql) {
        SITE.database().change(sql, sitting);

        assertFound(kind);
    }

    @Test
    void exchanged_seals_are_found() {
        SITE.database().change("update journal_seal set number = 7 where sitting_id = ?", sitting);
        SITE.database().change("update journal_seal set sitting_id = ? where sitting_id = ?", sitting, neighbour);
        SITE.database().change("update journal_seal set sitting_id = ?, number = 1 where number = 7", neighbour);

        assertFound("foreign-seal");
        assertThat(verified(neighbour).exitCode()).isEqualTo(1);
    }

    @Test
    void a_seal_forged_with_another_key_is_found() throws GeneralSecurityException {
        String statement = SITE.database()
                .asks("select statement from journal_seal where sitting_id = ?", sitting)
                .get(0);
        KeyPair stranger = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(stranger.getPrivate());
        signature.update(statement.getBytes(StandardCharsets.UTF_8));
        String forged = Base64.getEncoder().encodeToString(signature.sign());

        SITE.database().change("update journal_seal set signature = ? where sitting_id = ?", forged, sitting);
        assertFound("bad-signature");
        SITE.database().change("update journal_seal set key_id = '0123456789abcdef' where sitting_id = ?", sitting);
        assertFound("unknown-key");
    }

    /** Also while the sitting goes on, when there is no seal yet: by the receipt the candidate kept. */
    @Test
    void an_answer_changed_before_the_hand_in_is_shown_by_its_receipt() {
        Desk desk = Desk.atPractice(SITE.newcomer());
        String own = desk.page().answers(1, "A").code();
        SITE.database()
                .change(
                        "update answer set choices = 'B' where sitting_id = ?",
                        desk.seat().id());

        assertThat(checked(desk.seat().id(), "A", own)).isEqualTo("{\"genuine\":true,\"stands\":false}");
        assertThat(checked(desk.seat().id(), "B", own)).isEqualTo("{\"genuine\":false,\"stands\":true}");
        assertThat(checked(sitting, "A", own)).contains("\"genuine\":false");
        assertThat(checked(sitting, "A", receipt)).isEqualTo("{\"genuine\":true,\"stands\":true}");
    }

    /** Without anything the candidate kept: the row does not fit the receipt it entered with. */
    @Test
    void an_answer_changed_before_the_hand_in_is_found_when_it_is_sealed() {
        Desk desk = Desk.atPractice(SITE.newcomer());
        desk.page().answers(1, "A");
        SITE.database()
                .change(
                        "update answer set choices = 'B' where sitting_id = ?",
                        desk.seat().id());
        String changed = handedIn(desk);

        JsonNode seal = proctor.get("/api/staff/sittings/" + changed + "/seal")
                .expecting(200)
                .json();
        assertThat(seal.path("intact").asBoolean()).isFalse();
        assertThat(seal.path("findings").toString()).isEqualTo("[{\"kind\":\"receipts-broken\",\"where\":\"1/1\"}]");
        Verdict verdict = verified(changed);
        assertThat(verdict.exitCode()).as(verdict.text()).isEqualTo(1);
        assertThat(verdict.text()).contains("MISMATCH  " + changed, "[1/1]");
    }

    private static String checked(String sitting, String choice, String receipt) {
        String claim =
                "{\"position\":1,\"revision\":1,\"choices\":[\"%s\"],\"receipt\":\"%s\"}".formatted(choice, receipt);
        return operator.send(operator.to("/api/staff/sittings/" + sitting + "/receipt-checks")
                        .header("Content-Type", "application/json")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(claim))
                        .build())
                .expecting(200)
                .text();
    }

    @Test
    void a_whole_session_is_exported_and_every_export_stands_in_the_trail() {
        String session = SITE.database()
                .asks("select exam_session_id from sitting where id = ?", sitting)
                .get(0);

        String lines = operator.get("/api/staff/exam-sessions/" + session + "/journals")
                .expecting(200)
                .text();

        assertThat(lines.lines().filter(line -> line.contains("\"id\":\"" + sitting + "\"")))
                .hasSize(1);
        assertThat(operator.get("/api/staff/audit?subject=exam-session/" + session)
                        .expecting(200)
                        .text())
                .contains("journals-exported");
    }

    private static void assertFound(String kind) {
        JsonNode seal = seal();
        assertThat(seal.path("intact").asBoolean()).as("intact").isFalse();
        assertThat(seal.path("findings").findValuesAsText("kind")).contains(kind);

        Verdict verdict = verified(sitting);
        assertThat(verdict.exitCode()).as(verdict.text()).isEqualTo(1);
        assertThat(verdict.text()).contains("MISMATCH  " + sitting, "1 checked, 0 intact, 1 not");
    }

    private static JsonNode seal() {
        return proctor.get("/api/staff/sittings/" + sitting + "/seal")
                .expecting(200)
                .json();
    }

    private static Verdict verified(String... sittings) {
        List<Path> files = Stream.of(sittings)
                .map(id -> VerifierJar.file(
                        folder,
                        id + ".json",
                        operator.get("/api/staff/sittings/" + id + "/journal")
                                .expecting(200)
                                .body()))
                .toList();
        return VerifierJar.says(
                Stream.concat(Stream.of("--keys", keys), files.stream()).toArray());
    }
}
