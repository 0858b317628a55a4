package examengine.journey;

import static examengine.hall.DrawnPortrait.BLUE;
import static examengine.hall.DrawnPortrait.figure;
import static examengine.hall.DrawnPortrait.file;
import static examengine.hall.DrawnPortrait.inch;
import static examengine.hall.DrawnPortrait.residentId;
import static examengine.hall.DrawnPortrait.widthOf;
import static examengine.journey.Refusals.codeOf;
import static examengine.journey.Refusals.refusalOf;
import static java.awt.Color.WHITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.Answer;
import examengine.hall.DrawnPortrait.Archive;
import examengine.hall.Problem;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Portraits on their way from a folder on somebody's desk to the candidates. */
class PortraitIT {

    private static final Site SITE = Site.H2;
    private static final String ZJ = "zj-site";
    private static final byte[] GOOD = inch(WHITE);
    private static final String NOT_REGISTERED = "110101198001010010";

    private static Registrar registrar;

    @BeforeAll
    static void signs_in() {
        registrar = Registrar.of(SITE.registrar());
    }

    @Test
    void an_archive_is_judged_first_and_its_good_portraits_enter_afterwards() {
        byte[] before = registrar.portraitOf("candidate16");
        byte[] archive = new Archive()
                .with("一班/" + residentId(16) + "$头像.jpg", GOOD)
                .with("一班/" + residentId(17) + ".jpg", GOOD)
                .with("二班/" + residentId(18) + ".jpg", inch(BLUE))
                .with("二班/" + residentId(17) + ".jpeg", GOOD)
                .with("二班/" + NOT_REGISTERED + ".jpg", GOOD)
                .with("二班/110101198001010011.jpg", file(figure(295, 413, WHITE), "png"))
                .with("二班/Thumbs.db", new byte[] {1})
                .packed();

        JsonNode batch = registrar.checks(ZJ, archive);
        String id = batch.path("id").asText();

        assertThat(batch.path("state").asText()).isEqualTo("CHECKED");
        assertThat(batch.path("file").asText()).isEqualTo("照片.zip");
        assertThat(batch.path("warned").asInt()).isEqualTo(2);
        assertThat(batch.path("refused").asInt()).isEqualTo(4);
        assertThat(registrar.photosOf(id).findValuesAsText("code"))
                .contains(
                        "portrait-not-white",
                        "portrait-duplicate",
                        "portrait-id-unknown",
                        "portrait-id-invalid",
                        "portrait-format");
        assertThat(registrar.portraitOf("candidate16")).isEqualTo(before);

        JsonNode entered = registrar.enters(id).expecting(200).json();

        assertThat(entered.path("state").asText()).isEqualTo("ENTERED");
        assertThat(entered.path("entered").asInt()).isEqualTo(2);
        assertThat(widthOf(registrar.portraitOf("candidate16"))).isEqualTo(295);
        assertThat(widthOf(registrar.portraitOf("candidate18"))).isEqualTo(300);
        assertThat(SITE.operator().deedsTo("candidate/candidate16")).contains("portrait-replaced", "portrait-seen");
    }

    @Test
    void entering_twice_enters_once() {
        String id = checked(new Archive().with(residentId(15) + ".jpg", GOOD).packed());
        registrar.enters(id).expecting(200);

        JsonNode again = registrar.enters(id).expecting(200).json();

        assertThat(again.path("entered").asInt()).isOne();
    }

    @Test
    void shows_what_is_wrong_in_words_and_in_the_picture() {
        String id =
                checked(new Archive().with(residentId(14) + ".jpg", inch(BLUE)).packed());

        JsonNode photo = registrar.photosOf(id).get(0);
        Answer marked = registrar.conversation().get(photo.path("markedUrl").asText());

        assertThat(photo.at("/findings/0/title").asText()).startsWith("背景不是白色");
        assertThat(photo.at("/candidate/idMasked").asText()).contains("****");
        assertThat(marked.expecting(200).body()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(marked.header("Cache-Control")).contains("no-store");
        assertThat(registrar.report(id).text()).startsWith("\uFEFF").contains("背景不是白色", residentId(14) + ".jpg");
    }

    @Test
    void nothing_enters_from_an_archive_that_was_cut_off() {
        byte[] archive = new Archive()
                .with(residentId(14) + ".jpg", GOOD)
                .with(residentId(13) + ".jpg", GOOD)
                .packed();

        JsonNode batch = registrar.checks(ZJ, Arrays.copyOf(archive, archive.length - 200));

        assertThat(batch.path("state").asText()).isEqualTo("FAILED");
        assertThat(batch.at("/failure/code").asText()).isEqualTo("archive-unreadable");
        assertThat(codeOf(() -> registrar.enters(batch.path("id").asText()).expecting(200)))
                .isEqualTo("photos-not-checked");
    }

    @Test
    void the_same_request_is_read_once() {
        byte[] archive = new Archive().with(residentId(13) + ".jpg", GOOD).packed();
        String key = UUID.randomUUID().toString();

        JsonNode first =
                registrar.sends("?rules=" + ZJ, archive, key).expecting(200).json();
        JsonNode twin =
                registrar.sends("?rules=" + ZJ, archive, key).expecting(200).json();

        assertThat(twin.path("id").asText()).isEqualTo(first.path("id").asText());
        assertThat(twin.path("warned").asInt()).isOne();
    }

    @Test
    void one_portrait_is_judged_and_kept_in_one_call() {
        assertThat(registrar
                        .puts("candidate13", "?rules=" + ZJ, GOOD, "image/jpeg")
                        .expecting(200)
                        .json()
                        .path("entered")
                        .asBoolean())
                .isTrue();
        assertThat(widthOf(registrar.portraitOf("candidate13"))).isEqualTo(295);
    }

    @Test
    void one_bad_portrait_is_refused_with_everything_that_is_wrong() {
        byte[] bad = file(figure(200, 200, BLUE), "png");

        Problem refusal = refusalOf(() ->
                registrar.puts("candidate12", "?rules=" + ZJ, bad, "image/png").expecting(200));

        assertThat(refusal.code()).isEqualTo("portrait-refused");
        assertThat(refusal.fields().path("findings").toString())
                .contains("portrait-format", "portrait-too-small", "portrait-proportions", "portrait-not-white");
        assertThat(widthOf(registrar.portraitOf("candidate12"))).isEqualTo(300);
    }

    @Test
    void a_dry_run_of_one_portrait_changes_nothing() {
        JsonNode judged = registrar
                .puts("candidate12", "?dryRun=true&rules=" + ZJ, GOOD, "image/jpeg")
                .expecting(200)
                .json();

        assertThat(judged.path("entered").asBoolean()).isFalse();
        assertThat(judged.path("marked").asText()).startsWith("data:image/jpeg;base64,");
        assertThat(widthOf(registrar.portraitOf("candidate12"))).isEqualTo(300);
    }

    @Test
    void refuses_rules_nobody_made_and_candidates_nobody_knows() {
        assertThat(codeOf(() -> registrar
                        .puts("candidate12", "?rules=atlantis", GOOD, "image/jpeg")
                        .expecting(200)))
                .isEqualTo("unknown-photo-rules");
        assertThat(codeOf(() -> registrar.puts("nobody", "", GOOD, "image/jpeg").expecting(200)))
                .isEqualTo("not-found");
    }

    @Test
    void only_registrars_bring_in_and_see_portraits() {
        Registrar proctor = Registrar.of(SITE.proctor());

        assertThat(codeOf(() -> proctor.checks(ZJ, GOOD))).isEqualTo("not-allowed");
        assertThat(codeOf(() -> proctor.portraitOf("candidate12"))).isEqualTo("not-allowed");
    }

    private static String checked(byte[] archive) {
        return registrar.checks(ZJ, archive).path("id").asText();
    }
}
