package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.ExamHall;
import examengine.hall.Page;
import examengine.hall.Page.Receipt;
import examengine.hall.Seat;
import examengine.hall.Staff;
import examengine.node.ExamNode;
import examengine.rehearsal.Acknowledgement;
import examengine.rehearsal.Acknowledgements;
import examengine.rehearsal.Comparison;
import examengine.rehearsal.Tally;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database is backed up while candidates answer, and restored on another server, where a node with the same key goes on. */
@Tag("alone")
class BackupIT {

    private static final int CANDIDATES = 30;
    private static final long SEED = 5;
    private static final String ANOTHER_KEY = "YW5vdGhlciBrZXkgb2YgdGhpcnR5LXR3byBieXRlcyE=";
    private static final int NOT_STARTED = 1;
    private static final Duration LONGEST_START = Duration.ofSeconds(300);
    private static final Duration LOAD = Duration.ofSeconds(3);
    private static final String AT_WORK = "candidate1";
    private static final String FINISHED = "candidate2";

    private final Cluster cluster = Cluster.running();

    private final URI original = cluster.node(0).uri();

    @Test
    void what_was_acknowledged_before_the_backup_is_there_and_photos_receipts_and_seals_are_good() throws Exception {
        Witness witness = Witness.at(original);
        try (Crowd crowd = Crowd.seated(CANDIDATES, cluster.database().access(), cluster.addresses(), SEED)) {
            crowd.answers();
            Patience.lasts(LOAD);
            List<Acknowledgement> before = List.copyOf(crowd.acknowledgements());
            try (DatabaseServer elsewhere = cluster.database().backedUpAndRestored();
                    ExamNode restored = ExamNode.with(settingsOn(elsewhere))) {
                crowd.rests();
                assertNothingIsMissing(before, elsewhere);
                assertAnotherKeyIsRefused(elsewhere);
                assertIsTheSame(witness, restored.start());
            }
            crowd.leaves();
            Zeros.in(crowd.compared(), "after a backup");
        }
    }

    /** Somebody at work, with an acknowledged answer, and somebody who has finished. */
    private record Witness(Seat atWork, Receipt receipt, Seat finished) {

        static Witness at(URI node) {
            Page page = seated(AT_WORK, node).opensPage();
            page.starts();
            Receipt receipt = page.answers(1, "A");
            Seat finished = seated(FINISHED, node);
            Page last = finished.opensPage();
            last.starts();
            last.answers(1, "B");
            proctor(node).submits(finished, "backed up when finished");
            return new Witness(seat(AT_WORK, node), receipt, finished);
        }

        private static Seat seated(String login, URI node) {
            Seat seat = new ExamHall(node).candidate(login).signsIn().consents().enters("practice");
            seat.showsFace();
            return seat;
        }
    }

    private static Seat seat(String login, URI node) {
        return new ExamHall(node).candidate(login).signsIn().enters("practice");
    }

    private static Map<String, String> settingsOn(DatabaseServer database) {
        Map<String, String> settings = new HashMap<>(database.asSettings());
        settings.put("EXAM_SECRET_KEY", Cluster.SECRET_KEY);
        settings.put("EXAM_CLUSTER", "off");
        return settings;
    }

    private static Staff proctor(URI node) {
        return new ExamHall(node).staff("proctor1");
    }

    private static void assertNothingIsMissing(List<Acknowledgement> acknowledged, DatabaseServer database) {
        Acknowledgements known = new Acknowledgements();
        acknowledged.forEach(known::saved);
        Comparison counted = Comparison.of(database.access(), known, new Tally());
        System.out.printf(
                "backup under load: %,d answers acknowledged before it, %,d rows restored, %d lost%n",
                counted.acknowledged(), counted.kept(), counted.lost().size());
        assertThat(counted.lost()).isEmpty();
    }

    private static void assertAnotherKeyIsRefused(DatabaseServer database) throws IOException {
        Map<String, String> settings = settingsOn(database);
        settings.put("EXAM_SECRET_KEY", ANOTHER_KEY);
        try (ExamNode stranger = ExamNode.with(settings).launch()) {
            assertThat(stranger.exitCode(LONGEST_START)).isEqualTo(NOT_STARTED);
            assertThat(stranger.output()).contains("EXAM_SECRET_KEY is not the key this database was used with");
        }
    }

    private void assertIsTheSame(Witness witness, URI restored) {
        assertThat(photoOf(witness.atWork(), restored))
                .isEqualTo(photoOf(witness.atWork(), original))
                .isNotEmpty();
        assertThat(repeated(witness.receipt(), restored)).isEqualTo(witness.receipt());
        JsonNode seal = sealOf(witness.finished(), restored);
        assertThat(seal).isEqualTo(sealOf(witness.finished(), original));
        assertThat(seal.path("intact").asBoolean()).isTrue();
    }

    private byte[] photoOf(Seat seat, URI node) {
        String check = cluster.database()
                .access()
                .asks("select id from identity_check where sitting_id = ?", seat.id())
                .get(0);
        return proctor(node)
                .conversation()
                .get("/api/proctor/photos/checks/" + check)
                .expecting(200)
                .body();
    }

    /** The same answer again, to the restored node: a repetition hears the same receipt. */
    private static Receipt repeated(Receipt receipt, URI node) {
        return seat(AT_WORK, node)
                .takesOver()
                .answersAs(
                        receipt.revision(),
                        receipt.position(),
                        receipt.choices().toArray(String[]::new));
    }

    private static JsonNode sealOf(Seat seat, URI node) {
        return proctor(node)
                .conversation()
                .get("/api/staff/sittings/" + seat.id() + "/seal")
                .expecting(200)
                .json();
    }
}
