package examengine.journey;

import examengine.hall.Answer;
import examengine.hall.Conversation;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an author's page would not send: items, filters, pictures and files. */
final class BadItems {

    private static final String ITEMS = "/api/staff/banks/site-safety/items";
    private static final String GOOD =
            """
            {"code":"BAD-1","area":"","tags":[],"enemies":[],"type":"SINGLE_CHOICE","difficulty":"EASY",
             "markup":"PLAIN","stem":"问","choices":["甲","乙"],"keepOrder":false,"key":["A"],"explanation":""}""";

    private BadItems() {}

    static Stream<BadInput> all() {
        return Stream.of(drafts(), deeds(), questions(), files(), others()).flatMap(List::stream);
    }

    private static List<BadInput> drafts() {
        return List.of(
                draft("no stem", 422, "empty-stem", "\"问\"", "\" \""),
                draft("a stem of 4,001 characters", 422, "stem-too-long", "\"问\"", "\"" + "长".repeat(4_001) + "\""),
                draft(
                        "a source of 20,001 characters",
                        422,
                        "source-too-long",
                        "\"问\"",
                        "\"" + "x".repeat(20_001) + "\""),
                draft("no code", 422, "empty-code", "BAD-1", " "),
                draft("a code of 65 characters", 422, "code-too-long", "BAD-1", "x".repeat(65)),
                draft("a code taken", 409, "code-taken", "BAD-1", "ACC-M01"),
                draft("one choice", 422, "too-few-choices", ",\"乙\"", ""),
                draft(
                        "eleven choices",
                        422,
                        "too-many-choices",
                        "\"乙\"",
                        "1,2,3,4,5,6,7,8,9,10".replaceAll("\\d+", "\"x$0\"")),
                draft("twice the same choice", 422, "duplicate-choice", "\"乙\"", "\"甲\""),
                draft("an empty choice", 422, "empty-choice", "\"乙\"", "\"\""),
                draft("no key", 422, "empty-key", "[\"A\"]", "[]"),
                draft("a key that is no letter", 422, "malformed-key", "[\"A\"]", "[\"甲\"]"),
                draft("a key beyond the choices", 422, "key-not-among-choices", "[\"A\"]", "[\"C\"]"),
                draft("two keys of a single choice", 422, "single-needs-one-key", "[\"A\"]", "[\"A\",\"B\"]"),
                draft("one key of a multiple choice", 422, "multiple-needs-two-keys", "SINGLE", "MULTIPLE"),
                draft("true/false with other choices", 422, "true-false-choices", "SINGLE_CHOICE", "TRUE_FALSE"),
                draft("no such type", 400, "invalid-field", "SINGLE_CHOICE", "ESSAY"),
                draft("no such markup", 400, "invalid-field", "PLAIN", "MARKDOWN"),
                draft("a control character", 422, "unprintable-text", "\"问\"", "\"问\\u0007\""),
                draft("NUL", 400, "invalid-field", "\"问\"", "\"问\\u0000\""),
                draft(
                        "a picture from elsewhere",
                        422,
                        "unknown-picture",
                        "\"PLAIN\",\"stem\":\"问\"",
                        "\"HTML\",\"stem\":\"问<img src='media:" + "0".repeat(64) + "'>\""),
                draft(
                        "21 tags",
                        422,
                        "too-many-tags",
                        "\"tags\":[]",
                        "\"tags\":["
                                + "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21".replaceAll("\\d+", "\"$0\"")
                                + "]"),
                draft(
                        "a last day that is none",
                        400,
                        "invalid-field",
                        "\"explanation\":\"\"",
                        "\"explanation\":\"\",\"rule\":{\"standard\":\"GB\",\"lastDay\":\"soon\"}"),
                sent("not JSON", 400, "malformed-json", "POST", ITEMS, "{"),
                sent("nothing", 400, "invalid-field", "POST", ITEMS, "null"));
    }

    private static List<BadInput> deeds() {
        String nowhere = "/api/staff/items/nowhere";
        return List.of(
                sent(
                        "change: no such item",
                        404,
                        "not-found",
                        "PUT",
                        nowhere,
                        GOOD.replace("{\"code\"", "{\"version\":1,\"code\"")),
                sent("change: no version", 400, "invalid-field", "PUT", nowhere, GOOD),
                sent("review: no such item", 404, "not-found", "POST", nowhere + "/review-request", "{}"),
                sent("approval: no version", 400, "invalid-field", "POST", nowhere + "/approval", "{}"),
                sent("approval: no such item", 404, "not-found", "POST", nowhere + "/approval", "{\"version\":1}"),
                sent(
                        "retirement: no reason",
                        422,
                        "reason-required",
                        "POST",
                        nowhere + "/retirement",
                        "{\"version\":1,\"reason\":\" \"}"),
                sent(
                        "rejection: a long note",
                        422,
                        "note-too-long",
                        "POST",
                        nowhere + "/rejection",
                        "{\"version\":1,\"note\":\"" + "x".repeat(501) + "\"}"),
                sent(
                        "entry: no such import",
                        404,
                        "not-found",
                        "POST",
                        "/api/staff/imports/nowhere/entry",
                        "{\"sendToReview\":true}"),
                sent(
                        "bank: its id is taken",
                        409,
                        "bank-exists",
                        "POST",
                        "/api/staff/banks",
                        "{\"id\":\"site-safety\",\"title\":\"x\"}"),
                sent(
                        "bank: an id with blanks",
                        400,
                        "invalid-field",
                        "POST",
                        "/api/staff/banks",
                        "{\"id\":\"a b\",\"title\":\"x\"}"),
                sent(
                        "bank: no title",
                        400,
                        "invalid-field",
                        "PUT",
                        "/api/staff/banks/site-safety",
                        "{\"title\":\" \"}"),
                sent(
                        "similar: no such bank",
                        404,
                        "not-found",
                        "POST",
                        "/api/staff/banks/nowhere/similar",
                        "{\"stem\":\"x\",\"choices\":[]}"));
    }

    private static List<BadInput> questions() {
        return List.of(
                asked("list: no such bank", 404, "not-found", "/api/staff/banks/nowhere/items"),
                asked("list: no such type", 400, "invalid-field", ITEMS + "?type=ESSAY"),
                asked("list: a page made up", 400, "malformed-request", ITEMS + "?after=%27%3B"),
                asked("list: 201 at once", 400, "invalid-field", ITEMS + "?limit=201"),
                asked("item: no such", 404, "not-found", "/api/staff/items/nowhere"),
                asked("revision: no number", 404, "not-found", "/api/staff/items/nowhere/revisions/x"),
                asked("picture: no such", 404, "not-found", "/api/staff/item-pictures/nowhere"),
                asked(
                        "export: no such format",
                        422,
                        "unknown-format",
                        "/api/staff/banks/site-safety/export?format=doc"),
                asked("export: no format", 400, "invalid-field", "/api/staff/banks/site-safety/export"),
                asked("report: no such import", 404, "not-found", "/api/staff/imports/nowhere/report.xlsx"));
    }

    private static List<BadInput> files() {
        byte[] one = "::X:: 问 {=甲 ~乙}".getBytes(StandardCharsets.UTF_8);
        return List.of(
                file("file: no such bank", 404, "not-found", "nowhere", "", one),
                file("file: no such format", 422, "unknown-format", "site-safety", "?format=doc", one),
                file("file: empty", 422, "empty-file", "site-safety", "", new byte[0]),
                file("file: 33 MB", 413, "too-large", "site-safety", "", new byte[33_000_000]),
                new BadInput("file: no file in the form", 400, "file-required", ground -> ground.author()
                        .send(ground.author()
                                .to("/api/staff/banks/site-safety/imports")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString(
                                        "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\n1\r\n--x--\r\n"))
                                .build())),
                picture(
                        "picture: SVG",
                        422,
                        "unusable-picture",
                        "<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII),
                        "image/svg+xml"),
                picture(
                        "picture: damaged",
                        422,
                        "unusable-picture",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                        "image/png"),
                picture("picture: 11 MB", 413, "too-large", new byte[11_000_000], "image/png"));
    }

    private static List<BadInput> others() {
        return List.of(
                by("list: by a proctor", Ground::proctor, c -> c.get(ITEMS)),
                by("item: by a candidate", Ground::candidate, c -> c.get("/api/staff/items/nowhere")),
                by("preview: by a registrar", Ground::registrar, c -> c.post("/api/staff/items/previews", Map.of())),
                by(
                        "export: by an operator",
                        Ground::operator,
                        c -> c.get("/api/staff/banks/site-safety/export?format=xlsx")));
    }

    private static BadInput draft(String name, int status, String code, String good, String bad) {
        return sent("item: " + name, status, code, "POST", ITEMS, GOOD.replace(good, bad));
    }

    private static BadInput sent(String name, int status, String code, String method, String path, String json) {
        return new BadInput(name, status, code, ground -> ground.sends(ground.author(), method, path, json));
    }

    private static BadInput asked(String name, int status, String code, String path) {
        return new BadInput(name, status, code, ground -> ground.author().get(path));
    }

    private static BadInput file(String name, int status, String code, String bank, String query, byte[] file) {
        return new BadInput(
                name, status, code, ground -> new Editor(ground.author()).sendsFile(bank, query, "x.gift", file));
    }

    private static BadInput picture(String name, int status, String code, byte[] file, String type) {
        return new BadInput(name, status, code, ground -> ground.author().post("/api/staff/item-pictures", file, type));
    }

    private static BadInput by(String name, Function<Ground, Conversation> who, Function<Conversation, Answer> asks) {
        return new BadInput(name, 403, "not-allowed", ground -> asks.apply(who.apply(ground)));
    }
}
