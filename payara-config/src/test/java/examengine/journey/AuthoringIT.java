package examengine.journey;

import static examengine.journey.Editor.draft;
import static examengine.journey.Refusals.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items from the first word to a drawn paper, and a file from its faults to the bank and out again. */
class AuthoringIT {

    private static final Site SITE = Site.POSTGRES;

    private static final String THREE_GOOD_TWO_BAD =
            """
            ::F1:: 在二米高的平台上作业时应当怎样做？ {=系挂安全带 ~戴手套即可 ~无需防护}

            ::F2:: 发现脚手架立杆悬空时应当怎样做？ {=停止使用并整改 ~继续使用 ~用砖垫高}

            ::F3:: 移动式配电箱的中心点与地面的距离应为多少？ {=0.8m至1.6m ~0.2m ~2.5m}

            ::F4:: 请简述临时用电的原则。 {}

            ::F5:: 下列哪一项正确？ {~甲 ~乙}
            """;

    private static Editor author;
    private static Editor examiner;

    private String bank;

    @BeforeAll
    static void both_sign_in() {
        author = Editor.of(SITE.hall().staff("author1"));
        examiner = Editor.of(SITE.examiner());
    }

    @BeforeEach
    void a_bank_of_its_own() {
        bank = author.opensBank("旅程 " + UUID.randomUUID());
    }

    @Test
    void an_item_reaches_papers_once_a_second_person_has_checked_it() {
        String item = written(draft("J-1", "登高作业前首先应当做什么？"));
        String blueprint = blueprint();
        assertThat(codeOf(() -> author.approves(item).expecting(200))).isEqualTo("own-item");

        author.asksForReview(item).expecting(200);
        assertThat(codeOf(() -> author.approves(item).expecting(200))).isEqualTo("own-item");
        assertThat(codeOf(() -> preview(blueprint).expecting(200))).isNotEmpty();
        assertThat(codeOf(() -> examiner.approves(item).expecting(200))).isEqualTo("answer-first");
        examiner.answersBlind(item, "A").expecting(200);
        JsonNode live = examiner.approves(item).expecting(200).json();

        assertThat(live.path("state").asText()).isEqualTo("LIVE");
        assertThat(live.path("reviewedBy").asText()).isNotEmpty();
        assertThat(preview(blueprint).expecting(200).json().findValuesAsText("code"))
                .containsExactly("J-1");
        assertThat(SITE.operator().deedsTo("item/" + item))
                .containsExactly("item-approved", "item-answered-blind", "item-sent-to-review", "item-written");
    }

    @Test
    void the_key_of_an_item_in_review_does_not_leave_the_server_before_its_checker_has_answered() {
        Map<String, Object> draft = draft("J-1", "安全带应当怎样系挂？");
        draft.put("key", List.of("B"));
        draft.put("explanation", "高挂低用");
        String item = written(draft);
        author.asksForReview(item).expecting(200);

        assertThat(examiner.seesBlind(item).expecting(200).text())
                .contains("安全带应当怎样系挂？", "\"keyKnown\":false")
                .doesNotContain("\"key\"", "explanation", "高挂低用");
        assertThat(codeOf(() -> read(item).expecting(200))).isEqualTo("key-hidden");
        assertThat(codeOf(() -> read(item + "/revisions/1").expecting(200))).isEqualTo("key-hidden");
        assertThat(exported("&lossy=true").expecting(200).text()).doesNotContain("安全带");
        assertThat(codeOf(() -> exported("").expecting(200))).isEqualTo("not-exportable");
        assertThat(examiner.lists(bank, "query=%E9%AB%98%E6%8C%82")
                        .path("total")
                        .asInt())
                .isZero();

        JsonNode compared = examiner.answersBlind(item, "A").expecting(200).json();

        assertThat(compared.path("key").get(0).asText()).isEqualTo("B");
        assertThat(compared.path("explanation").asText()).isEqualTo("高挂低用");
        assertThat(read(item).expecting(200).json().path("key")).isEqualTo(compared.path("key"));
    }

    @Test
    void who_opens_an_item_with_its_key_cannot_check_it() {
        String item = written(draft("J-1", "动火作业前应当清理什么？"));
        author.asksForReview(item).expecting(200);

        assertThat(examiner.opensKey(item)
                        .expecting(200)
                        .json()
                        .path("key")
                        .get(0)
                        .asText())
                .isEqualTo("A");

        assertThat(codeOf(() -> examiner.answersBlind(item, "A").expecting(200)))
                .isEqualTo("key-known");
        assertThat(codeOf(() -> examiner.approves(item).expecting(200))).isEqualTo("key-known");
    }

    @Test
    void nobody_overwrites_what_somebody_else_has_changed() {
        String item = written(draft("J-1", "灭火器的压力指针应指在哪里？"));
        int seen = author.reads(item).path("version").asInt();
        examiner.changes(item, draft("J-1", "灭火器的压力表指针应当指在哪个区域？"), seen).expecting(200);

        assertThat(codeOf(() -> author.changes(item, draft("J-1", "我的改动"), seen).expecting(200)))
                .isEqualTo("changed-meanwhile");

        JsonNode now = author.reads(item);
        assertThat(now.path("revision").asInt()).isEqualTo(2);
        assertThat(now.path("revisions").findValuesAsText("number")).containsExactly("2", "1");
        assertThat(author.conversation()
                        .get("/api/staff/items/" + item + "/revisions/1")
                        .expecting(200)
                        .json()
                        .path("stem")
                        .asText())
                .isEqualTo("灭火器的压力指针应指在哪里？");
    }

    @Test
    void an_author_hears_of_an_item_that_is_there_already() {
        written(draft("J-1", "施工升降机的吊笼严禁超载，额定载重量标在哪里？"));

        JsonNode second = author.writes(bank, draft("J-2", "施工升降机的吊笼严禁超载，其额定载重量标在哪里？"))
                .expecting(201)
                .json();

        assertThat(second.path("similar").findValuesAsText("code")).containsExactly("J-1");
    }

    @Test
    void a_picture_travels_with_its_item_and_nothing_else_does() throws IOException {
        JsonNode picture = author.conversation()
                .post("/api/staff/item-pictures", png(), "image/png")
                .expecting(201)
                .json();
        Map<String, Object> draft = draft(
                "J-1",
                "<p>看图<script>alert(1)</script><img src=\"media:"
                        + picture.path("id").asText() + "\" onerror=\"x\"></p>");
        draft.put("markup", "HTML");

        JsonNode item = author.writes(bank, draft).expecting(201).json().path("item");

        assertThat(item.path("stemHtml").asText())
                .isEqualTo("<p>看图<img src=\"" + picture.path("url").asText() + "\"></p>");
        Answer shown = author.conversation().get(picture.path("url").asText());
        assertThat(shown.header("Content-Type")).startsWith("image/png");
        assertThat(shown.header("Cache-Control")).contains("immutable");
        assertThat(shown.body()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void a_preview_shows_what_a_candidate_sees_and_no_key() {
        Answer preview = author.conversation().post("/api/staff/items/previews", draft("J-1", "看得见的题干？"));

        assertThat(preview.expecting(200).json().path("choices").findValuesAsText("label"))
                .containsExactly("A", "B", "C");
        assertThat(preview.text()).contains("看得见的题干？").doesNotContain("key", "explanation");
    }

    @Test
    void a_file_is_read_mended_and_entered_once() {
        JsonNode read = author.imports(bank, "题目.gift", bytes(THREE_GOOD_TWO_BAD));
        String id = read.path("id").asText();

        assertThat(read.path("state").asText()).isEqualTo("READ");
        assertThat(read.path("accepted").asInt()).isEqualTo(3);
        assertThat(read.path("rejected").asInt()).isEqualTo(2);
        assertThat(read.path("problems").findValuesAsText("location")).containsExactly("第 7 行", "第 9 行");
        assertThat(author.lists(bank, "").path("total").asInt()).isZero();
        assertThat(author.conversation()
                        .get("/api/staff/imports/" + id + "/report.xlsx")
                        .expecting(200)
                        .body())
                .startsWith('P', 'K');

        JsonNode entered = author.entered(id, true);
        assertThat(entered.path("entered").path("added").asInt()).isEqualTo(3);
        assertThat(codeOf(() -> author.enters(id, true).expecting(200, 202))).isEqualTo("already-entered");

        String mended = THREE_GOOD_TWO_BAD.replace("{~甲 ~乙}", "{=甲 ~乙}").replace("0.2m", "0.3m");
        String again = author.imports(bank, "题目.gift", bytes(mended)).path("id").asText();
        JsonNode second = author.entered(again, false).path("entered");
        assertThat(List.of(
                        second.path("added").asInt(),
                        second.path("revised").asInt(),
                        second.path("unchanged").asInt()))
                .containsExactly(1, 1, 2);
        assertThat(author.lists(bank, "status=IN_REVIEW").path("total").asInt()).isEqualTo(2);
    }

    @Test
    void who_does_not_want_to_wait_asks_again_and_the_same_request_is_taken_once() {
        String key = UUID.randomUUID().toString();
        byte[] file = bytes(THREE_GOOD_TWO_BAD);
        String[] headers = {"Prefer", "respond-async", "Idempotency-Key", key};

        String id = author.sendsFile(bank, "?dryRun=false", "a.gift", file, headers)
                .expecting(200, 202)
                .json()
                .path("id")
                .asText();
        String twin = author.sendsFile(bank, "?dryRun=false", "a.gift", file, headers)
                .expecting(200, 202)
                .json()
                .path("id")
                .asText();

        assertThat(twin).isEqualTo(id);
        Patience.until(
                "the entry",
                Duration.ofSeconds(60),
                () -> author.seesImport(id).path("state").asText().equals("ENTERED"));
        assertThat(author.lists(bank, "").path("total").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "gift", "moodle-xml", "qti-2.1", "qti-2.2", "qti-3.0"})
    void what_is_exported_is_read_back_without_a_difference(String format) {
        String id = author.imports(bank, "题目.gift", bytes(THREE_GOOD_TWO_BAD))
                .path("id")
                .asText();
        author.entered(id, false);

        Answer file = author.conversation()
                .get("/api/staff/banks/" + bank + "/export?format=" + format)
                .expecting(200);
        JsonNode read = author.sendsFile(bank, "?format=" + format, "back", file.body())
                .expecting(200)
                .json();

        assertThat(read.path("rejected").asInt()).as(read.toString()).isZero();
        JsonNode entered = author.entered(read.path("id").asText(), false).path("entered");
        assertThat(entered.path("unchanged").asInt()).isEqualTo(3);
    }

    private String written(Map<String, Object> draft) {
        return author.writes(bank, draft)
                .expecting(201)
                .json()
                .path("item")
                .path("id")
                .asText();
    }

    private String blueprint() {
        Map<String, Object> cell = Map.of("type", "SINGLE_CHOICE", "area", "现场/高处作业", "count", 1, "points", "1");
        Map<String, Object> section = Map.of("title", "一", "instruction", "", "order", "MIXED", "cells", List.of(cell));
        return author.conversation()
                .post(
                        "/api/staff/blueprints",
                        Map.of("bank", bank, "title", "旅程 " + UUID.randomUUID(), "sections", List.of(section)))
                .expecting(201)
                .json()
                .path("id")
                .asText();
    }

    /** What the examiner is told. */
    private static Answer read(String item) {
        return examiner.conversation().get("/api/staff/items/" + item);
    }

    private Answer exported(String query) {
        return examiner.conversation().get("/api/staff/banks/" + bank + "/export?format=gift" + query);
    }

    private static Answer preview(String blueprint) {
        return author.conversation().post("/api/staff/blueprints/" + blueprint + "/preview?seed=1", Map.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
