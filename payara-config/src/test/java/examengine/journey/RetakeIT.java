package examengine.journey;

import static examengine.hall.Workshop.blueprint;
import static examengine.hall.Workshop.cell;
import static examengine.hall.Workshop.exam;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.Answer;
import examengine.hall.Attempt;
import examengine.hall.Candidate;
import examengine.hall.Page;
import examengine.hall.Paper.Item;
import examengine.hall.Seat;
import examengine.hall.Sitting;
import examengine.hall.Workshop;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exam over a blueprint of its own, sat and failed and sat again; on PostgreSQL, where a test can put people on rosters. */
class RetakeIT {

    private static final Site SITE = Site.POSTGRES;
    private static final int DRAWN = 4;

    private final String bank = "r-" + UUID.randomUUID().toString().substring(0, 8);
    private Workshop workshop;
    private Map<String, Object> plan;
    private JsonNode saved;
    private Map<String, Object> exam;
    private String picture;

    @BeforeEach
    void an_exam_of_one_fixed_item_and_four_out_of_twelve() throws IOException {
        workshop = new Workshop(SITE.hall());
        workshop.opensBank(bank);
        for (int number = 1; number <= 3 * DRAWN; number++) {
            workshop.writes(bank, bank + "-" + number, "法规", number % 2 == 0 ? "EASY" : "HARD");
        }
        picture = workshop.uploads(png());
        String rich = workshop.writesHtml(
                bank,
                bank + "-rich",
                "<p>如图 <img src=\"media:" + picture + "\" alt=\"受力图\"></p>"
                        + "<math><mfrac><mi>F</mi><mi>A</mi></mfrac></math>",
                "<p>10<sup>3</sup></p>",
                "<p>10<sup>4</sup></p>");
        plan = blueprint(bank, List.of(rich), List.of(cell("法规", DRAWN)));
        saved = workshop.saves(plan);
        exam = exam(bank, id(), "5");
        workshop.opensExam(exam);
    }

    @Test
    void no_item_comes_twice_as_long_as_unseen_ones_suffice() {
        Candidate candidate = enrolled();
        Set<String> seen = new HashSet<>();
        for (int attempt = 1; attempt <= 3; attempt++) {
            Seat seat = seated(candidate);
            Page page = seat.opensPage();
            List<String> drawn = page.starts().paper().stems().stream()
                    .filter(stem -> stem.startsWith("关于"))
                    .toList();
            assertThat(drawn).hasSize(DRAWN).noneMatch(seen::contains);
            seen.addAll(drawn);
            assertThat(page.handsIn().state()).isEqualTo("RELEASED");
            assertThat(seat.result().passed()).isFalse();
        }
        assertThat(seen).hasSize(3 * DRAWN);
        assertThat(seated(candidate).opensPage().starts().paper().items()).hasSize(DRAWN + 1);
    }

    @Test
    void an_item_in_html_comes_with_its_pictures_and_these_to_nobody_else() {
        Candidate candidate = enrolled();
        Seat seat = seated(candidate);
        Page page = seat.opensPage();
        String address = seat.path("/pictures/" + picture);
        assertThat(candidate.conversation().get(address).status())
                .as("before the start")
                .isEqualTo(404);

        page.starts();

        JsonNode rich = richItem(candidate, seat);
        assertThat(rich.path("html").asText()).contains("<math>").contains("src=\"" + address + "\"");
        assertThat(rich.path("stem").asText()).contains("[受力图]");
        assertThat(rich.at("/media/0").asText()).isEqualTo(address);
        assertThat(rich.at("/choices/0/html").asText()).contains("<sup>");
        Answer shown = candidate.conversation().get(address).expecting(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        assertThat(shown.header("Cache-Control")).contains("private").contains("immutable");
        assertThat(candidate
                        .conversation()
                        .get(seat.path("/pictures/" + "0".repeat(64)))
                        .problem()
                        .code())
                .isEqualTo("not-found");
        assertThat(SITE.newcomer().signsIn().conversation().get(address).status())
                .isEqualTo(404);

        page.handsIn();
        assertThat(candidate.conversation().get(address).status())
                .as("after the end")
                .isEqualTo(404);
    }

    @Test
    void what_candidates_sit_stays_as_it_is() {
        Candidate candidate = enrolled();
        Seat seat = seated(candidate);
        Page page = seat.opensPage();
        page.starts();

        plan.put("title", "改了名称");
        Answer blueprint =
                workshop.changesBlueprint(id(), plan, saved.path("version").asInt());
        assertThat(blueprint.problem().code()).isEqualTo("blueprint-in-use");
        assertThat(workshop.author()
                        .get("/api/staff/blueprints/" + id())
                        .json()
                        .path("editable")
                        .asBoolean())
                .isFalse();

        int version = version();
        exam.put("title", "改了名称");
        assertThat(workshop.changesExam(bank, exam, version)
                        .expecting(200)
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("改了名称");
        policy().put("timeLimit", 1800);
        Answer refused = workshop.changesExam(bank, exam, version());
        assertThat(refused.problem().code()).isEqualTo("exam-in-use");
        assertThat(refused.json().at("/fields/0").asText()).isEqualTo("timeLimit");

        page.handsIn();
        assertThat(workshop.changesExam(bank, exam, version())
                        .expecting(200)
                        .json()
                        .at("/policy/timeLimit")
                        .asInt())
                .isEqualTo(1800);
        assertThat(SITE.operator().deedsTo("exam/" + bank))
                .containsExactly("exam-changed", "exam-changed", "exam-added");
    }

    @Test
    void an_old_result_keeps_the_marks_it_was_graded_by() {
        policy().put("passMark", "1");
        workshop.changesExam(bank, exam, version()).expecting(200);
        Candidate candidate = enrolled();
        Seat seat = seated(candidate);
        Page page = seat.opensPage();
        List<Item> items = page.starts().paper().items();
        items.forEach(item -> page.answers(item.position(), labelOfRight(item)));
        page.handsIn();
        var graded = seat.result();

        policy().put("passMark", "5");
        workshop.changesExam(bank, exam, version()).expecting(200);

        assertThat(graded.passMark()).isEqualTo("1");
        assertThat(seat.result()).isEqualTo(graded);
        assertThat(candidate.attempts(bank).get(0))
                .returns("1", Attempt::passMark)
                .returns(graded.fullMark(), Attempt::fullMark)
                .returns(true, Attempt::passed);
        assertThat(SITE.examiner()
                        .conversation()
                        .get("/api/staff/sittings/" + seat.id() + "/seal")
                        .expecting(200)
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    private static String labelOfRight(Item item) {
        return item.choices().stream()
                .filter(choice -> choice.text().startsWith("对的"))
                .findFirst()
                .orElse(item.choices().get(0))
                .label();
    }

    @Test
    void an_answer_is_scored_by_the_rule_of_the_exam() {
        JsonNode kept = workshop.examiner()
                .get("/api/staff/exams/" + bank)
                .expecting(200)
                .json()
                .at("/policy/scoring/multiple");
        assertThat(kept.path("kind").asText()).isEqualTo("PARTIAL");
        assertThat(kept.path("perOption").asText()).isEqualTo("0.5");
        policy().put("scoring", Map.of("multiple", Map.of("kind", "ALL_OR_NOTHING"), "penalty", "1"));
        workshop.changesExam(bank, exam, version()).expecting(200);
        Seat seat = seated(enrolled());
        Page page = seat.opensPage();
        Sitting begun = page.starts();

        List<Item> plain = begun.paper().items().stream()
                .filter(item -> item.stem().startsWith("关于"))
                .toList();
        page.answers(plain.get(0).position(), label(plain.get(0), "对的"));
        page.answers(plain.get(1).position(), label(plain.get(1), "对的"));
        page.answers(plain.get(2).position(), label(plain.get(2), "错的"));
        page.handsIn();

        assertThat(seat.result().score()).isEqualTo("1");
        assertThat(seat.result().passed()).isTrue();
    }

    private static String label(Item item, String beginning) {
        return item.choices().stream()
                .filter(choice -> choice.text().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private String id() {
        return saved.path("id").asText();
    }

    private int version() {
        return workshop.examiner()
                .get("/api/staff/exams/" + bank)
                .expecting(200)
                .json()
                .path("version")
                .asInt();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> policy() {
        return (Map<String, Object>) exam.get("policy");
    }

    private static JsonNode richItem(Candidate candidate, Seat seat) {
        JsonNode items = candidate
                .conversation()
                .get(seat.path(""))
                .expecting(200)
                .json()
                .at("/paper/sections/0/items");
        for (JsonNode item : items) {
            if (item.has("html")) {
                return item;
            }
        }
        throw new AssertionError("no item in HTML: " + items);
    }

    /** Somebody on the roster of an open session of the exam. */
    private Candidate enrolled() {
        Candidate candidate = SITE.newcomer();
        SITE.database()
                .run("insert into exam_session (id, exam_id, title, opens_at, closes_at, standing) values ('" + bank
                        + "', '" + bank + "', '', now(), now() + interval '1 day', true) on conflict do nothing");
        SITE.database()
                .change(
                        "insert into roster_entry (exam_session_id, candidate_id) values (?, ?)",
                        bank,
                        candidate.login());
        return candidate;
    }

    private Seat seated(Candidate candidate) {
        Seat seat = candidate.signsIn().consents().enters(bank);
        seat.showsFace();
        return seat;
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
