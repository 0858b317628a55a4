package examengine.journey;

import examengine.hall.Conversation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Blueprints and exams that make no sense, of the demo's bank. */
final class BadBlueprints {

    private static final String BLUEPRINTS = "/api/staff/blueprints";
    private static final String IN_USE = BLUEPRINTS + "/site-safety-100";
    private static final String EXAMS = "/api/staff/exams";
    private static final String CELL = "{\"type\":\"SINGLE_CHOICE\",\"count\":1,\"points\":\"1\"}";
    private static final String NO_FEWER = "{\"bank\":\"site-safety\",\"title\":\"x\",\"sections\":[%s]}";
    private static final String SECTION = "{\"title\":\"x\",\"cells\":[%s]}";
    private static final String POLICY =
            "{\"timeLimit\":%s,\"earliestSubmission\":60,\"passMark\":\"60\",\"fullMark\":\"%s\",\"scoring\":%s,"
                    + "\"resultWaitsFor\":\"NOTHING\",\"beginUnderReview\":true,\"hoursDemanded\":0,"
                    + "\"hoursCredited\":0,\"photoRetention\":7}";
    private static final String PLAIN = "{\"multiple\":{\"kind\":\"ALL_OR_NOTHING\"}}";

    private BadBlueprints() {}

    static Stream<BadInput> all() {
        return Stream.of(shapes(), rules(), questions(), exams()).flatMap(List::stream);
    }

    private static List<BadInput> shapes() {
        return List.of(
                draft("no JSON", 400, "malformed-json", "{"),
                draft("no section", 400, "invalid-field", NO_FEWER.formatted("")),
                draft("a section of null", 400, "invalid-field", NO_FEWER.formatted("null")),
                draft("no title", 400, "invalid-field", "{\"bank\":\"site-safety\",\"sections\":[]}"),
                cell("no such type", 400, "invalid-field", "{\"type\":\"ESSAY\",\"count\":1,\"points\":\"1\"}"),
                cell("no items", 400, "invalid-field", "{\"type\":\"SINGLE_CHOICE\",\"count\":0,\"points\":\"1\"}"),
                cell(
                        "half an item",
                        400,
                        "invalid-field",
                        "{\"type\":\"SINGLE_CHOICE\",\"count\":0.5,\"points\":\"1\"}"),
                cell(
                        "points in words",
                        400,
                        "invalid-field",
                        "{\"type\":\"SINGLE_CHOICE\",\"count\":1,\"points\":\"one\"}"),
                cell(
                        "thirds of points",
                        400,
                        "invalid-field",
                        "{\"type\":\"SINGLE_CHOICE\",\"count\":1,\"points\":\"0.333\"}"),
                draft(
                        "500 sections",
                        400,
                        "invalid-field",
                        NO_FEWER.formatted(
                                String.join(",", java.util.Collections.nCopies(500, SECTION.formatted(CELL))))),
                author(
                        "change: no version",
                        400,
                        "invalid-field",
                        "PUT",
                        IN_USE,
                        NO_FEWER.formatted(SECTION.formatted(CELL))));
    }

    private static List<BadInput> rules() {
        return List.of(
                cell("no points", 422, "cell-points", "{\"type\":\"SINGLE_CHOICE\",\"count\":1,\"points\":\"0\"}"),
                draft("an empty section", 422, "empty-section", NO_FEWER.formatted(SECTION.formatted(""))),
                draft(
                        "more items than anybody answers",
                        422,
                        "paper-too-long",
                        NO_FEWER.formatted(
                                SECTION.formatted(CELL.replace("1,", "400,") + "," + CELL.replace("1,", "400,")))),
                draft(
                        "no such bank",
                        404,
                        "not-found",
                        NO_FEWER.formatted(SECTION.formatted(CELL)).replace("site-safety", "none")),
                draft(
                        "an item of nowhere",
                        422,
                        "fixed-elsewhere",
                        NO_FEWER.formatted("{\"title\":\"x\",\"fixed\":[{\"item\":\"none\",\"points\":\"1\"}]}")),
                draft(
                        "one item in two places",
                        422,
                        "fixed-twice",
                        NO_FEWER.formatted(
                                "{\"title\":\"x\",\"fixed\":[{\"item\":\"a\",\"points\":\"1\"},{\"item\":\"a\",\"points\":\"1\"}]}")),
                draft(
                        "an id that is taken",
                        409,
                        "blueprint-exists",
                        NO_FEWER.formatted(SECTION.formatted(CELL))
                                .replace("{\"bank\"", "{\"id\":\"site-safety-100\",\"bank\"")),
                author(
                        "change: seen too long ago",
                        409,
                        "changed-meanwhile",
                        "PUT",
                        IN_USE,
                        NO_FEWER.formatted(SECTION.formatted(CELL)).replace("{\"bank\"", "{\"version\":99,\"bank\"")));
    }

    private static List<BadInput> questions() {
        return List.of(
                author("unknown", 404, "not-found", "GET", BLUEPRINTS + "/none", ""),
                author("unknown feasibility", 404, "not-found", "GET", BLUEPRINTS + "/none/feasibility", ""),
                author("unknown preview", 404, "not-found", "POST", BLUEPRINTS + "/none/preview", "{}"),
                author("99 papers", 400, "invalid-field", "POST", IN_USE + "/fairness?papers=99", "{}"),
                author("10,001 papers", 400, "invalid-field", "POST", IN_USE + "/fairness?papers=10001", "{}"),
                new BadInput("blueprints: asked for by a candidate", 403, "not-allowed", g -> g.candidate()
                        .get(BLUEPRINTS)),
                new BadInput("picture of another paper", 404, "not-found", g -> g.candidate()
                        .get(g.sitting("/pictures/" + "0".repeat(64)))));
    }

    private static List<BadInput> exams() {
        return List.of(
                exam("no policy", 400, "invalid-field", "site-safety-100", "null"),
                exam("no scoring", 400, "invalid-field", "site-safety-100", POLICY.formatted(7200, 100, "null")),
                exam(
                        "a limit of ten seconds",
                        400,
                        "invalid-field",
                        "site-safety-100",
                        POLICY.formatted(10, 100, PLAIN)),
                exam("no such blueprint", 422, "no-such-blueprint", "none", POLICY.formatted(7200, 100, PLAIN)),
                exam(
                        "another full mark",
                        422,
                        "full-mark-differs",
                        "site-safety-100",
                        POLICY.formatted(7200, 120, PLAIN)),
                exam(
                        "a limit before the first hand-in",
                        422,
                        "invalid-policy",
                        "site-safety-100",
                        POLICY.formatted(60, 100, PLAIN)),
                exam(
                        "a penalty of 101 points",
                        422,
                        "invalid-scoring",
                        "site-safety-100",
                        POLICY.formatted(7200, 100, PLAIN.replace("}}", "},\"penalty\":\"101\"}"))),
                exam(
                        "points for a choice where none are given",
                        422,
                        "invalid-scoring",
                        "site-safety-100",
                        POLICY.formatted(
                                7200, 100, "{\"multiple\":{\"kind\":\"ALL_OR_NOTHING\",\"perOption\":\"1\"}}")),
                staff("exam: made by an author", 403, "not-allowed", Ground::author, "POST", EXAMS, "{}"),
                staff("exam: unknown", 404, "not-found", Ground::examiner, "GET", EXAMS + "/none", ""),
                staff(
                        "exam: an id that is taken",
                        409,
                        "exam-exists",
                        Ground::examiner,
                        "POST",
                        EXAMS,
                        form("practice", "site-safety-100", POLICY.formatted(7200, 100, PLAIN))));
    }

    private static BadInput cell(String name, int status, String code, String json) {
        return draft(name, status, code, NO_FEWER.formatted(SECTION.formatted(json)));
    }

    private static BadInput draft(String name, int status, String code, String json) {
        return author(name, status, code, "POST", BLUEPRINTS, json);
    }

    private static BadInput author(String name, int status, String code, String method, String path, String json) {
        return staff("blueprint: " + name, status, code, Ground::author, method, path, json);
    }

    private static BadInput exam(String name, int status, String code, String blueprint, String policy) {
        return staff("exam: " + name, status, code, Ground::examiner, "POST", EXAMS, form("bad", blueprint, policy));
    }

    private static String form(String id, String blueprint, String policy) {
        return "{\"id\":\"%s\",\"title\":\"x\",\"blueprint\":\"%s\",\"notice\":\"x\",\"policy\":%s}"
                .formatted(id, blueprint, policy);
    }

    private static BadInput staff(
            String name,
            int status,
            String code,
            Function<Ground, Conversation> who,
            String method,
            String path,
            String json) {
        return new BadInput(name, status, code, g -> g.sends(who.apply(g), method, path, json));
    }
}
