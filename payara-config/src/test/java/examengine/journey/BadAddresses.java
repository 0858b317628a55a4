package examengine.journey;

import examengine.hall.Answer;
import examengine.hall.Conversation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Bad paths, methods, parameters, headers and cookies. */
final class BadAddresses {

    private static final String GOOD = "{\"choices\":[\"A\"],\"revision\":1}";

    private BadAddresses() {}

    static Stream<BadInput> all() {
        return Stream.of(positions(), sittings(), paths(), headers(), keys()).flatMap(List::stream);
    }

    private static List<BadInput> positions() {
        return List.of(
                position("0", 422, "no-such-position"),
                position("999", 422, "no-such-position"),
                position("-1", 422, "no-such-position"),
                position("abc", 404, "not-found"),
                position("99999999999", 404, "not-found"),
                position("1.5", 404, "not-found"),
                position("1%00", 400, BadInput.BARE),
                position("%E4%B8%80", 404, "not-found"),
                new BadInput(
                        "mark: position 0",
                        422,
                        "no-such-position",
                        g -> g.sends("PUT", g.sitting("/marks/0"), "{\"marked\":true}")),
                new BadInput(
                        "mark: null",
                        400,
                        "invalid-field",
                        g -> g.sends("PUT", g.sitting("/marks/1"), "{\"marked\":null}")),
                new BadInput(
                        "mark: a number",
                        400,
                        "invalid-field",
                        g -> g.sends("PUT", g.sitting("/marks/1"), "{\"marked\":1}")));
    }

    private static List<BadInput> sittings() {
        return List.of(
                get("an unknown sitting", 404, "not-found", "/api/sittings/" + UUID.randomUUID()),
                get("SQL for a sitting", 404, "not-found", "/api/sittings/x'%20or%20'1'='1"),
                get("NUL in a sitting", 400, BadInput.BARE, "/api/sittings/a%00b"),
                get("NUL in a sitting's result", 400, BadInput.BARE, "/api/sittings/a%00b/result"),
                get("5,000 characters for a sitting", 404, "not-found", "/api/sittings/" + "x".repeat(5_000)),
                get("a path that climbs", 400, BadInput.BARE, "/api/sittings/..%2f..%2f..%2fetc%2fpasswd"),
                get("a path that climbs by dots", 400, BadInput.BARE, "/api/sittings/%2e%2e/%2e%2e/%2e%2e/etc/passwd"),
                get("a path that climbs by backslashes", 400, BadInput.BARE, "/api/sittings/..%5c..%5cboot.ini"),
                get("invalid UTF-8 in a path", 400, BadInput.BARE, "/api/sittings/%C3%28"),
                new BadInput(
                        "answer to an unknown sitting",
                        404,
                        "not-found",
                        g -> g.sends("PUT", "/api/sittings/unknown/answers/1", GOOD)),
                new BadInput(
                        "answer to a sitting named NUL",
                        400,
                        BadInput.BARE,
                        g -> g.sends("PUT", "/api/sittings/%00/answers/1", GOOD)),
                new BadInput(
                        "heartbeat of an unknown sitting",
                        404,
                        "not-found",
                        g -> g.sends("POST", "/api/sittings/unknown/heartbeat", "{\"visible\":true}")));
    }

    private static List<BadInput> paths() {
        return List.of(
                get("an unknown path", 404, "not-found", "/api/nothing/here"),
                get("the root of the contract", 404, "not-found", "/api/"),
                get("attempts at an unknown exam", 404, "not-found", "/api/exams/unknown/sittings"),
                new BadInput(
                        "entering an unknown exam",
                        404,
                        "not-found",
                        g -> g.sends("POST", "/api/exams/unknown/sittings", "{\"noticeAccepted\":true}")),
                new BadInput(
                        "entering an exam named NUL",
                        400,
                        BadInput.BARE,
                        g -> g.sends("POST", "/api/exams/%00/sittings", "{\"noticeAccepted\":true}")),
                new BadInput(
                        "entering with the notice not accepted",
                        422,
                        "notice-not-accepted",
                        g -> g.sends(
                                g.newcomer(),
                                "POST",
                                "/api/exams/safety-officer/sittings",
                                "{\"noticeAccepted\":false}")),
                new BadInput(
                        "entering with a text for yes",
                        400,
                        "invalid-field",
                        g -> g.sends("POST", "/api/exams/safety-officer/sittings", "{\"noticeAccepted\":\"true\"}")),
                method("POST", "/api/exams"),
                method("PATCH", "/api/me"),
                method("PROPFIND", "/api/exams"));
    }

    private static List<BadInput> headers() {
        return List.of(
                asked("Accept: text/html only", 406, "not-acceptable", (g, c) -> c.to("/api/exams")
                        .header("Accept", "text/html")),
                asked("Accept that is none", 400, BadInput.BARE, (g, c) -> c.to("/api/exams")
                        .header("Accept", "///")),
                asked("a session cookie of somebody else's making", 401, "not-signed-in", (g, c) -> c.to("/api/exams")
                        .setHeader("Cookie", "exam_session=../../etc/passwd")),
                asked("a session cookie with SQL", 401, "not-signed-in", (g, c) -> c.to("/api/exams")
                        .setHeader("Cookie", "exam_session=' or 1=1 --")),
                asked("a session cookie that is quoted badly", 401, "not-signed-in", (g, c) -> c.to("/api/exams")
                        .setHeader("Cookie", "exam_session=\"")),
                asked("a cookie header that is none", 401, "not-signed-in", (g, c) -> c.to("/api/exams")
                        .setHeader("Cookie", ";;=;,")),
                asked("a session cookie of 4,000 characters", 401, "not-signed-in", (g, c) -> c.to("/api/exams")
                        .setHeader("Cookie", "exam_session=" + "x".repeat(4_000))),
                asked("another site's page", 403, "csrf", (g, c) -> c.to("/api/session")
                        .setHeader("X-Requested-With", "XMLHttpRequest")
                        .DELETE()));
    }

    private static List<BadInput> keys() {
        return List.of(
                new BadInput("no Idempotency-Key", 400, "idempotency-key-required", g -> g.candidate()
                        .post(g.sitting("/phone-links"), Map.of(), "Idempotency-Key", " ")),
                new BadInput("an Idempotency-Key of 201 characters", 400, "idempotency-key-required", g -> g.candidate()
                        .post(g.sitting("/phone-links"), Map.of(), "Idempotency-Key", "k".repeat(201))));
    }

    private static BadInput position(String position, int status, String code) {
        return new BadInput(
                "position " + position, status, code, g -> g.sends("PUT", g.sitting("/answers/" + position), GOOD));
    }

    private static BadInput get(String name, int status, String code, String path) {
        return new BadInput(name, status, code, g -> g.candidate().get(path));
    }

    private static BadInput method(String method, String path) {
        return new BadInput(method + " " + path, 405, "method-not-allowed", g -> g.candidate()
                .send(g.begun(g.candidate(), path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString("{}"))
                        .build()));
    }

    private static BadInput asked(
            String name, int status, String code, BiFunction<Ground, Conversation, HttpRequest.Builder> request) {
        Function<Ground, Answer> ask =
                g -> g.candidate().send(request.apply(g, g.candidate()).build());
        return new BadInput(name, status, code, ask);
    }
}
