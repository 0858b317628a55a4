package examengine.hall;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where exams are made: an author writes items and blueprints, an examiner lets them go live and makes exams. */
public final class Workshop {

    private static final String BLUEPRINTS = "/api/staff/blueprints";
    private static final String EXAMS = "/api/staff/exams";

    private final Conversation author;
    private final Conversation examiner;

    public Workshop(ExamHall hall) {
        this.author = hall.staff("author1").conversation();
        this.examiner = hall.staff("examiner1").conversation();
    }

    public Conversation author() {
        return author;
    }

    public Conversation examiner() {
        return examiner;
    }

    public void opensBank(String id) {
        author.post("/api/staff/banks", Map.of("id", id, "title", id)).expecting(201);
    }

    /** Single choice in plain text, the right answer being A; live at once. Returns the item's id. */
    public String writes(String bank, String code, String area, String difficulty) {
        return goesLive(author.post(
                "/api/staff/banks/" + bank + "/items",
                draft(code, area, difficulty, "PLAIN", stem(code), "对的 " + code, "错的 " + code)));
    }

    /** The same in HTML. */
    public String writesHtml(String bank, String code, String stem, String... choices) {
        return goesLive(
                author.post("/api/staff/banks/" + bank + "/items", draft(code, "图形", "MEDIUM", "HTML", stem, choices)));
    }

    /** What the stem of a plain item reads as. */
    public static String stem(String code) {
        return "关于 " + code + " 的说法，正确的是哪一项？";
    }

    /** Returns its id. */
    public String uploads(byte[] picture) {
        return author.post("/api/staff/item-pictures", picture, "image/png")
                .expecting(201)
                .json()
                .path("id")
                .asText();
    }

    private String goesLive(Answer written) {
        JsonNode item = written.expecting(201).json().path("item");
        String path = "/api/staff/items/" + item.path("id").asText();
        int version = author.post(path + "/review-request", Map.of())
                .expecting(200)
                .json()
                .path("version")
                .asInt();
        examiner.post(path + "/blind-answer", Map.of("version", version, "answer", List.of("A")))
                .expecting(200);
        examiner.post(path + "/approval", Map.of("version", version)).expecting(200);
        return item.path("id").asText();
    }

    private static Map<String, Object> draft(
            String code, String area, String difficulty, String markup, String stem, String... choices) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("code", code);
        draft.put("area", area);
        draft.put("type", "SINGLE_CHOICE");
        draft.put("difficulty", difficulty);
        draft.put("markup", markup);
        draft.put("stem", stem);
        draft.put("choices", Arrays.asList(choices));
        draft.put("key", List.of("A"));
        return draft;
    }

    /** A blueprint of one section with fixed items and cells, each item worth a point. */
    public static Map<String, Object> blueprint(String bank, List<String> fixed, List<Map<String, Object>> cells) {
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("title", "一、单项选择题");
        section.put("instruction", "每题 1 分。");
        section.put(
                "fixed",
                fixed.stream().map(item -> Map.of("item", item, "points", "1")).toList());
        section.put("cells", cells);
        Map<String, Object> blueprint = new LinkedHashMap<>();
        blueprint.put("bank", bank);
        blueprint.put("title", bank);
        blueprint.put("sections", new ArrayList<>(List.of(section)));
        return blueprint;
    }

    public static Map<String, Object> cell(String area, int count) {
        return Map.of("type", "SINGLE_CHOICE", "area", area, "count", count, "points", "1");
    }

    public JsonNode feasibility(Map<String, Object> blueprint) {
        return author.post(BLUEPRINTS + "/feasibility", blueprint)
                .expecting(200)
                .json();
    }

    /** Returns the blueprint as it was saved. */
    public JsonNode saves(Map<String, Object> blueprint) {
        return author.post(BLUEPRINTS, blueprint).expecting(201).json();
    }

    public JsonNode previews(String blueprint, long seed) {
        return author.post(BLUEPRINTS + "/" + blueprint + "/preview?seed=" + seed, Map.of())
                .expecting(200)
                .json();
    }

    public JsonNode measures(String blueprint, int papers) {
        return author.post(BLUEPRINTS + "/" + blueprint + "/fairness?papers=" + papers, Map.of())
                .expecting(200)
                .json();
    }

    /** An exam that can be handed in at once and waits for nobody. */
    public static Map<String, Object> exam(String id, String blueprint, String fullMark) {
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("timeLimit", 3600);
        policy.put("earliestSubmission", 0);
        policy.put("passMark", "1");
        policy.put("fullMark", fullMark);
        policy.put("scoring", Map.of("multiple", Map.of("kind", "PARTIAL", "perOption", "0.5"), "penalty", "0"));
        policy.put("resultWaitsFor", "NOTHING");
        policy.put("beginUnderReview", true);
        policy.put("hoursDemanded", 0);
        policy.put("hoursCredited", 0);
        policy.put("photoRetention", 7);
        Map<String, Object> exam = new LinkedHashMap<>();
        exam.put("id", id);
        exam.put("title", "组卷考试");
        exam.put("blueprint", blueprint);
        exam.put("notice", "请独立完成。");
        exam.put("policy", policy);
        return exam;
    }

    public JsonNode opensExam(Map<String, Object> exam) {
        return examiner.post(EXAMS, exam).expecting(201).json();
    }

    /** Changes an exam that was read before. */
    public Answer changesExam(String id, Map<String, Object> exam, int version) {
        exam.put("version", version);
        return examiner.put(EXAMS + "/" + id, exam);
    }

    public Answer changesBlueprint(String id, Map<String, Object> blueprint, int version) {
        blueprint.put("version", version);
        return author.put(BLUEPRINTS + "/" + id, blueprint);
    }
}
