package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Candidate;
import examengine.hall.DrawnPortrait;
import examengine.hall.DrawnPortrait.Archive;
import examengine.hall.ExamHall;
import examengine.hall.Face;
import examengine.hall.Seat;
import examengine.hall.Staff;
import examengine.node.ExamNode;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No picture of a face lies about unsealed: not in the node's files, not in the database, before and after the key changes. */
class NoPlainPictureIT {

    private static final Duration NEXT_SWEEP = Duration.ofSeconds(120);
    private static final String FORMER = key(1);
    private static final String PRESENT = key(2);

    @TempDir
    Path scratch;

    private ExamNode node;

    @AfterEach
    void close() throws IOException {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void in_the_files_of_a_node_on_the_embedded_database_through_a_change_of_the_key_and_a_deletion()
            throws IOException {
        node = nodeWith(FORMER);
        node.start();
        Candidate candidate = comesAndGoes(new ExamHall(node.uri()).candidate("candidate1"));
        List<byte[]> pictures = picturesOf(candidate);
        assertThat(pictures).as("portrait, entry, exit").hasSize(3);
        PlainPictures plain = PlainPictures.of(asSentAndKept(pictures));
        node.stop();
        assertNothingLiesAbout(plain);

        node.runs(ExamNode.jar(), Map.of("EXAM_SECRET_KEY", PRESENT, "EXAM_SECRET_KEY_OLD", FORMER));
        node.restart();
        Staff operator = new ExamHall(node.uri()).staff("operator1");
        Patience.until("the new seals", NEXT_SWEEP, () -> operator.photosUnderFormerKey() == 0);
        node.stop();
        assertNothingLiesAbout(plain);

        node.runs(ExamNode.jar(), Map.of("EXAM_SECRET_KEY", PRESENT));
        node.restart();
        candidate = new ExamHall(node.uri()).candidate("candidate1").signsIn();
        assertThat(picturesOf(candidate))
                .usingElementComparator(Arrays::compare)
                .containsExactlyElementsOf(pictures);
        candidate.withdrawsConsent();
        Candidate withdrawn = candidate;
        Patience.until("the deletion", NEXT_SWEEP, () -> withdrawn.photos().size() == 1);
        node.stop();
        assertNothingLiesAbout(plain);
    }

    /** What is written and deleted at once can be read from the disk afterwards. */
    @Test
    void in_a_file_for_a_moment_while_photos_come_in() throws IOException {
        node = nodeWith(PRESENT);
        node.start();
        ExamHall hall = new ExamHall(node.uri());
        Seat seat = hall.candidate("candidate1").signsIn().consents().enters(Site.PRACTICE);
        Registrar registrar = Registrar.of(hall.staff("registrar1"));
        byte[] portrait = DrawnPortrait.inch(Color.WHITE);
        try (NewFiles made = NewFiles.in(scratch, node.data())) {
            seat.showsInForm(Face.jpeg());
            assertThat(made.seen()).as("a photo in a form").isEmpty();
            registrar
                    .puts("candidate2", "?rules=zj-site", portrait, "image/jpeg")
                    .expecting(200);
            assertThat(made.seen()).as("a portrait").isEmpty();
            registrar.checks("zj-site", archiveOf(portrait));
            assertThat(made.seen()).as("an archive").isEmpty();
        }
        node.stop();
        assertNothingLiesAbout(PlainPictures.of(List.of(Face.jpeg(), portrait)));
    }

    /** What the former proves by seeing nothing. */
    @Test
    void a_file_that_is_deleted_at_once_is_seen() throws IOException {
        try (NewFiles made = NewFiles.in(scratch)) {
            Path brief = Files.write(scratch.resolve("MIME1.tmp"), Face.jpeg());
            Files.delete(brief);
            assertThat(made.seen()).containsExactly(brief);
        }
    }

    private static byte[] archiveOf(byte[] portrait) {
        Archive archive = new Archive();
        for (int number = 3; number < 9; number++) {
            archive.with(DrawnPortrait.residentId(number) + ".jpg", portrait);
        }
        return archive.packed();
    }

    @Test
    void in_any_table_of_postgresql() {
        Candidate candidate = comesAndGoes(Site.POSTGRES.newcomer());
        PlainPictures plain = PlainPictures.of(asSentAndKept(picturesOf(candidate)));

        assertThat(Site.POSTGRES.database().tables())
                .contains("photo", "photo_access", "identity_check", "remembered_reply")
                .allSatisfy(
                        table -> assertThat(plain.isIn(Site.POSTGRES.database().copyOf(table)))
                                .as(table)
                                .isFalse());
    }

    /** What the others prove by finding nothing. */
    @Test
    void a_planted_picture_is_found_in_a_file_and_in_a_table() throws IOException {
        Candidate candidate = comesAndGoes(Site.POSTGRES.newcomer());
        byte[] picture = picturesOf(candidate).get(1);
        PlainPictures plain = PlainPictures.of(List.of(picture));
        Path planted = Files.write(scratch.resolve("planted.bin"), picture);
        Path text = Files.writeString(
                scratch.resolve("planted.txt"), Base64.getEncoder().encodeToString(picture));
        Site.POSTGRES.database().run("create table planted (seen bytea)");
        Site.POSTGRES.database().change("insert into planted values (?)", (Object) picture);

        assertThat(plain.filesIn(scratch)).containsExactlyInAnyOrder(planted, text);
        assertThat(plain.isIn(Site.POSTGRES.database().copyOf("planted"))).isTrue();
        Site.POSTGRES.database().run("drop table planted");
    }

    /** Shows the face before and after, and is decided about. */
    private Candidate comesAndGoes(Candidate candidate) {
        ExamHall hall = new ExamHall(candidate.conversation().address());
        Staff proctor = hall.staff("proctor1");
        Seat seat = Desk.atExam(candidate, proctor).seat();
        proctor.submits(seat, "测试收卷");
        seat.showsInForm(Face.jpeg());
        proctor.decides(seat, Staff.Decision.SAME_PERSON, "");
        return candidate;
    }

    private static List<byte[]> picturesOf(Candidate candidate) {
        List<byte[]> pictures = new ArrayList<>();
        candidate.photos().forEach(photo -> pictures.add(candidate.picture(photo)));
        return pictures;
    }

    private static List<byte[]> asSentAndKept(List<byte[]> kept) {
        return Stream.concat(Stream.of(Face.jpeg()), kept.stream()).toList();
    }

    private void assertNothingLiesAbout(PlainPictures plain) {
        assertThat(plain.filesIn(node.data())).isEmpty();
        assertThat(plain.filesIn(scratch)).isEmpty();
    }

    private ExamNode nodeWith(String key) {
        return ExamNode.with(Map.of("EXAM_DEMO", "true", "EXAM_SECRET_KEY", key))
                .onJvmWith(List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx768m",
                        "-Djava.io.tmpdir=" + scratch.toAbsolutePath()));
    }

    private static String key(int filling) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
