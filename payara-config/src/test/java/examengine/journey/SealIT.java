package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.Outbox;
import examengine.hall.Seat;
import examengine.journey.VerifierJar.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way to a grade ends in a seal that the rows bear out, on both databases. */
@ParameterizedClass(name = "{0}")
@EnumSource(Site.class)
class SealIT {

    private static final String REASON = "断网，考生当场交出文件";

    @TempDir
    Path folder;

    @Parameter
    Site site;

    @Test
    void what_a_proctor_hands_in_is_sealed_and_an_import_adds_a_second_seal() {
        Desk desk = Desk.atPractice(site.newcomer());
        desk.answersRight("TRUE_FALSE", 3);
        Outbox outbox = desk.typesRightOffline("SINGLE_CHOICE", 2);
        site.proctor().submits(desk.seat(), REASON);
        desk.seat().showsFace();
        JsonNode first = seal(desk.seat());
        assertSealed(first, 1, 3);
        assertThat(shownToCandidate(desk).path("signature")).isEqualTo(first.path("signature"));

        String proposal = site.proctor()
                .proposals()
                .imports(desk.seat(), outbox.file(), REASON)
                .proposal();
        site.examiner().proposals().approves(proposal);

        JsonNode second = seal(desk.seat());
        assertSealed(second, 2, 5);
        assertThat(shownToCandidate(desk).path("signature")).isEqualTo(second.path("signature"));
        assertVerified(desk.seat());
    }

    private JsonNode seal(Seat seat) {
        return site.proctor()
                .conversation()
                .get("/api/staff/sittings/" + seat.id() + "/seal")
                .expecting(200)
                .json();
    }

    private static JsonNode shownToCandidate(Desk desk) {
        return desk.candidate()
                .conversation()
                .get(desk.seat().path("/result"))
                .expecting(200)
                .json()
                .path("seal");
    }

    private static void assertSealed(JsonNode seal, int number, int entries) {
        assertThat(seal.path("findings")).isEmpty();
        assertThat(seal.path("intact").asBoolean()).isTrue();
        assertThat(seal.path("number").asInt()).isEqualTo(number);
        assertThat(seal.path("entries").asInt()).isEqualTo(entries);
        assertThat(seal.path("head").asText()).matches("[0-9a-f]{64}");
        assertThat(seal.path("keyId").asText()).matches("[0-9a-f]{16}");
    }

    private void assertVerified(Seat seat) {
        byte[] export = site.examiner()
                .conversation()
                .get("/api/staff/sittings/" + seat.id() + "/journal")
                .expecting(200)
                .body();
        String key = site.hall()
                .stranger()
                .get("/api/journal-keys")
                .expecting(200)
                .json()
                .at("/0/publicKey")
                .asText();

        Verdict verdict = VerifierJar.says("--key", key, VerifierJar.file(folder, "journal.json", export));

        assertThat(verdict.text()).contains("INTACT    " + seat.id(), "seal 2");
        assertThat(verdict.exitCode()).isZero();
    }
}
